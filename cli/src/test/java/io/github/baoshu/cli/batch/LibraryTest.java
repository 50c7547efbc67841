package io.github.baoshu.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.baoshu.Baoshu;
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
}
