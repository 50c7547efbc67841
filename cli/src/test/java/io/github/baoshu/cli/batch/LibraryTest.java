package io.github.baoshu.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.baoshu.Baoshu;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LibraryTest {
    @Test
    void isMadeOnceWhetherBegunOrNot() {
        Library lazy = new Library();
        Library begun = new Library();
        begun.begin();

        Baoshu made = begun.get();

        assertThat(made).isNotNull().isSameAs(begun.get());
        assertThat(lazy.get()).isNotNull().isSameAs(lazy.get());
    }

    @Test
    void isMadeAgainWhereMemoryWasShort() {
        AtomicInteger times = new AtomicInteger();
        Library library = new Library(() -> {
            if (times.getAndIncrement() == 0) {
                throw new OutOfMemoryError();
            }
            return Baoshu.create();
        });

        assertThatThrownBy(library::get).isInstanceOf(OutOfMemoryError.class);
        assertThat(library.get()).isNotNull();
    }
}
