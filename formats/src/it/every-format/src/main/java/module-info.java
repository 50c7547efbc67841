/** An application that asks for what it uses of Baoshu and for nothing behind it. */
module check {
    requires io.github.baoshu.extract;
    requires io.github.baoshu.formats;
}
