package io.github.baoshu.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.baoshu.Baoshu;
import io.github.baoshu.WorkReport;
import io.github.baoshu.document.TextReader;
import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.fixtures.Fixture;
import io.github.baoshu.write.JsonLinesRecordWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A server that answers each request with the records of the report it brings; all its threads share one extractor. */
class ServerExampleTest {
    private static final Baoshu BAOSHU = Baoshu.create();
    private static final TextReader READER = new TextReader();

    private static void answer(HttpExchange exchange) throws IOException {
        int status = 200;
        String body;
        try {
            StringWriter lines = new StringWriter();
            try (JsonLinesRecordWriter writer = new JsonLinesRecordWriter(lines)) {
                for (WorkReport report : BAOSHU.extract(READER.read("request", exchange.getRequestBody()))) {
                    for (var record : report.records()) {
                        writer.write(record);
                    }
                }
            }
            body = lines.toString();
        } catch (UnreadableDocumentException e) {
            status = 422;
            body = e.getMessage();
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Test
    void answers_many_requests_at_once() throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/records", ServerExampleTest::answer);
        server.setExecutor(threads);
        server.start();
        try {
            HttpClient client = HttpClient.newHttpClient();
            URI uri = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                    + server.getAddress().getPort() + "/records");
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            List<Integer> expected = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                for (Fixture fixture : Fixture.all()) {
                    HttpRequest request = HttpRequest.newBuilder(uri)
                            .POST(HttpRequest.BodyPublishers.ofString(fixture.text()))
                            .build();
                    answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
                    expected.add(
                            BAOSHU
                                    .extract(READER.read(
                                            "request", fixture.text().getBytes(StandardCharsets.UTF_8)))
                                    .stream()
                                    .mapToInt(report -> report.records().size())
                                    .sum());
                }
            }
            for (int i = 0; i < answers.size(); i++) {
                HttpResponse<String> answer = answers.get(i).join();
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body().lines()).hasSize(expected.get(i));
            }
            HttpRequest empty = HttpRequest.newBuilder(uri)
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build();
            assertThat(client.sendAsync(empty, HttpResponse.BodyHandlers.ofString())
                            .join()
                            .body())
                    .isEqualTo("request: empty file");
        } finally {
            server.stop(0);
            threads.shutdownNow();
        }
    }
}
