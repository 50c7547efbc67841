package io.github.baoshu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Java in the README files is Java that works. */
class ReadmeTest {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of("..");
    private static final Path FRESH_PROJECT = Path.of("src/it/fresh-project/src/main/java/Example.java");

    @TempDir
    private Path folder;

    private static List<String> blocks(String readme) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve(readme)));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void its_first_java_is_what_a_fresh_project_runs(String readme) throws IOException {
        assertThat(Files.readString(FRESH_PROJECT)).contains(blocks(readme).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.en.md"})
    void all_its_java_compiles(String readme) throws IOException {
        String program =
                "import io.github.baoshu.*;\nimport io.github.baoshu.audit.*;\nimport io.github.baoshu.document.*;\n"
                        + "import io.github.baoshu.indicator.*;\nimport io.github.baoshu.lexicon.*;\nimport io.github.baoshu.panel.*;\n"
                        + "import io.github.baoshu.target.*;\nimport io.github.baoshu.term.*;\nimport java.nio.file.*;\nimport java.util.*;\n"
                        + "class Readme {\n    static void run() throws Exception {\n"
                        + String.join("\n", blocks(readme))
                        + "    }\n}\n";
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Readme.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return program;
                    }
                };

        boolean compiled = compiler.getTask(
                        messages, null, null, List.of("-proc:none", "-d", folder.toString()), null, List.of(source))
                .call();

        assertThat(compiled).as(messages.toString()).isTrue();
    }
}
