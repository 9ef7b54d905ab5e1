package dev.mynah.hal.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.hal.rpc.wire.ProtocolVersion;
import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a session begins, and what else may be at the other end of a route. */
@Timeout(20)
class ConnectionTest {
    private static final byte[] HEADER_AND_INIT =
            HexFormat.of().parseHex("02000000" + "00" + "00" + "0000000000000000" + "0000" + "6363690000000000");

    @ParameterizedTest
    @CsvSource({"00000000,V0", "01000000,V1", "02000000,V2"})
    void the_server_chooses_the_version(String version, ProtocolVersion agreed) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = served(server, HexFormat.of().parseHex(version + "00000000"));
            var connection = Connection.first(route(server));
            assertThat(connection.version()).isEqualTo(agreed);
            assertThat(heard.get()).isEqualTo(HEADER_AND_INIT);
            assertThatThrownBy(connection::next).isInstanceOf(EOFException.class);
            connection.close();
        }
    }

    @Test
    void what_is_no_RPC_binder_is_refused_in_words() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard = served(server, "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThatThrownBy(() -> Connection.first(route(server)))
                    .hasMessage("the server answers a version that was not asked for");
            assertThat(heard.get()).isEqualTo(HEADER_AND_INIT);
        }
    }

    @Test
    void a_message_that_claims_to_be_huge_is_not_waited_for() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var heard =
                    served(server, HexFormat.of().parseHex("0200000000000000" + "01000000ffffff7f0000000000000000"));
            var connection = Connection.first(route(server));
            assertThatThrownBy(connection::next)
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("the server sends what is no RPC binder: ");
            assertThat(heard.get()).isEqualTo(HEADER_AND_INIT);
            connection.close();
        }
    }

    @Test
    void nobody_there_is_said_so() throws Exception {
        Route nobody;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = route(server);
        }
        assertThatThrownBy(() -> Connection.first(nobody)).isInstanceOf(ConnectException.class);
    }

    private static Route route(ServerSocket server) {
        return new Route("a.IFoo/default", "127.0.0.1", server.getLocalPort());
    }

    /** Takes a connection, says something, and closes once it has heard the client's beginning. */
    private static CompletableFuture<byte[]> served(ServerSocket server, byte[] says) {
        return CompletableFuture.supplyAsync(() -> {
            try (var client = server.accept()) {
                byte[] heard = client.getInputStream().readNBytes(HEADER_AND_INIT.length);
                client.getOutputStream().write(says);
                return heard;
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }
}
