package dev.mynah.modem.at.quectel.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses octet by octet, and what is none. */
class HttpReaderTest {
    private static final String CHUNKED =
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n";

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String body(HttpResponse response) {
        return new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void chunks_are_put_together_however_they_come() throws HttpFailure {
        HttpReader reader = new HttpReader();
        Optional<HttpResponse> response = Optional.empty();
        for (byte octet : octets(CHUNKED.substring(0, CHUNKED.length() - 2))) {
            assertThat(response).isEmpty();
            response = reader.read(new byte[] {octet});
        }
        assertThat(response).hasValueSatisfying(it -> assertThat(body(it)).isEqualTo("hello world"));
        assertThat(response.orElseThrow().length()).isEmpty();
    }

    @Test
    void a_body_of_no_length_ends_with_the_connection_and_informational_responses_come_before() throws HttpFailure {
        HttpReader reader = new HttpReader();
        assertThat(reader.read(octets("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\nall of it")))
                .isEmpty();
        assertThat(body(reader.ended())).isEqualTo("all of it");
    }

    @Test
    void a_body_that_is_cut_off_is_no_response() throws HttpFailure {
        HttpReader reader = new HttpReader();
        assertThat(reader.read(octets("HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nfour")))
                .isEmpty();
        assertThatExceptionOfType(HttpFailure.class)
                .isThrownBy(reader::ended)
                .extracting(HttpFailure::error)
                .isEqualTo(HttpError.SOCKET_CLOSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SSH-2.0-x\r\n\r\n",
                "HTTP/2 200\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n"
            })
    void what_is_no_response_or_too_long_fails(String text) {
        assertThatExceptionOfType(HttpFailure.class).isThrownBy(() -> new HttpReader().read(octets(text)));
    }

    @Test
    void a_head_without_end_fails() {
        byte[] endless = octets("HTTP/1.1 200 OK\r\n" + "X: y\r\n".repeat(4000));
        assertThatExceptionOfType(HttpFailure.class).isThrownBy(() -> new HttpReader().read(endless));
    }

    @Test
    void a_line_of_a_chunk_without_end_fails() throws HttpFailure {
        HttpReader reader = new HttpReader();
        assertThat(reader.read(octets("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;")))
                .isEmpty();
        assertThatExceptionOfType(HttpFailure.class)
                .isThrownBy(() -> reader.read(octets("x".repeat(2000))))
                .extracting(HttpFailure::error)
                .isEqualTo(HttpError.RESPONSE_FAILED);
    }

    /** A server may send a chunk for each octet: what has been taken is not looked at again with every read. */
    @Test
    void a_chunk_for_each_octet_comes_to_a_body_or_to_too_much() throws HttpFailure {
        HttpReader reader = new HttpReader();
        reader.read(octets("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
        byte[] chunks = octets("1\r\nx\r\n".repeat(256));
        for (int taken = 0; taken < HttpReader.MOST_BODY; taken += 256) {
            assertThat(reader.read(chunks)).isEmpty();
        }
        assertThatExceptionOfType(HttpFailure.class)
                .isThrownBy(() -> reader.read(chunks))
                .extracting(HttpFailure::error)
                .isEqualTo(HttpError.MEMORY);
    }

    @Test
    void hostile_octets_fail_or_wait_and_nothing_else() {
        Random random = new Random(7);
        byte[] whole = octets(CHUNKED);
        for (int i = 0; i < 20_000; i++) {
            byte[] spoilt = whole.clone();
            for (int j = 0; j < 3; j++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            try {
                HttpReader reader = new HttpReader();
                reader.read(spoilt).ifPresent(it -> assertThat(it.status()).isBetween(100, 599));
                reader.ended();
            } catch (HttpFailure failure) {
                assertThat(failure.error()).isNotEqualTo(HttpError.NONE);
            }
        }
    }
}
