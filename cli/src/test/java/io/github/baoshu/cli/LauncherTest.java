package io.github.baoshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher hands to Java, which a script stands for here, as another does for the command that tells the charmap. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    @TempDir
    private Path folder;

    private String localeOfJava(String named, String charmap) throws IOException, InterruptedException {
        script("bin/java", "echo \"LC_ALL=${LC_ALL:-}\"; echo \"$@\"");
        script("bin/locale", charmap.isEmpty() ? "exit 1" : "echo " + charmap);
        Files.copy(Path.of("src/main/launcher/baoshu"), folder.resolve("baoshu"));
        Files.createFile(folder.resolve("baoshu.jar"));
        ProcessBuilder launcher =
                new ProcessBuilder("sh", folder.resolve("baoshu").toString(), "--version");
        Map<String, String> environment = launcher.environment();
        environment.remove("BAOSHU_JAVA_OPTS");
        environment.put("LC_ALL", named);
        environment.put("JAVA_HOME", folder.toString());
        environment.put("PATH", folder.resolve("bin") + ":" + environment.get("PATH"));
        Process process = launcher.redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told;
    }

    private void script(String name, String line) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void aLocaleThatIsNamedAndNotInstalledBecomesUtf8AndKeepsItsLanguage() throws Exception {
        assertThat(localeOfJava("zh_CN.UTF-8", "ANSI_X3.4-1968"))
                .contains("LC_ALL=C.UTF-8\n", "-Dbaoshu.locale=zh_CN.UTF-8");
    }

    @Test
    void whereNothingTellsTheCharmapItIsUtf8() throws Exception {
        assertThat(localeOfJava("C", "")).contains("LC_ALL=C.UTF-8\n");
    }

    @Test
    void aLocaleInUtf8StaysAsItIs() throws Exception {
        assertThat(localeOfJava("zh_CN.UTF-8", "UTF-8")).contains("LC_ALL=zh_CN.UTF-8\n");
    }

    @Test
    void namesInGbkStayReadable() throws Exception {
        assertThat(localeOfJava("zh_CN.GBK", "GBK")).contains("LC_ALL=zh_CN.GBK\n");
    }
}
