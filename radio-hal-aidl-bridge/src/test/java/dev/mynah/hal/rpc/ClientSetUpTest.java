package dev.mynah.hal.rpc;

import static dev.mynah.hal.rpc.RawPeer.reply;
import static dev.mynah.hal.rpc.RawPeer.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.network.air.time.VirtualTime;
import io.vertx.core.Future;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A client whose server will not have it as it should: it fails once, says why, and leaves no connection behind. */
class ClientSetUpTest {
    private static final String HEAD = "00000000" + "04000000" + "000000000000000000000000";
    private static final String NAMED =
            reply("00000000" + "24000000" + "000000000000000000000000" + "20000000" + "07".repeat(32));

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<TestPipe> pipes = new ArrayList<>();
    private Future<RpcSession> session;

    private void connect(RpcOptions options) {
        session = new ClientSetUp(time.timeline(), this::dial, options).begin();
        time.settle();
    }

    private Future<Stream> dial() {
        TestPipe pipe = new TestPipe(time.timeline(), null);
        pipe.server.read(octets -> {}, () -> {});
        pipes.add(pipe);
        return Future.succeededFuture(pipe.client);
    }

    private void serverSays(int connection, String... frames) {
        for (String frame : frames) {
            pipes.get(connection).server.write(HexFormat.of().parseHex(frame));
            time.settle();
        }
    }

    private void failed(String why) {
        assertThat(session.failed()).isTrue();
        assertThat(session.cause()).hasMessage("no session: " + why);
    }

    @AfterEach
    void no_connection_is_left() {
        time.advance(Duration.ofSeconds(20));
        assertThat(session.isComplete()).isTrue();
        assertThat(pipes).allMatch(pipe -> pipe.client.isOver());
    }

    @Test
    void a_server_that_cannot_be_reached_says_so_itself() {
        session = new ClientSetUp(
                        time.timeline(),
                        () -> Future.failedFuture(new IOException("Connection refused")),
                        RpcOptions.CLIENT)
                .begin();
        assertThat(session.cause()).hasMessage("Connection refused");
    }

    @Test
    void a_server_that_keeps_silent_is_waited_for_ten_seconds() {
        connect(RpcOptions.CLIENT);
        time.advance(Duration.ofSeconds(9));
        assertThat(session.isComplete()).isFalse();
        time.advance(Duration.ofSeconds(1));
        failed("the server keeps silent");
    }

    @Test
    void a_server_that_stops_half_way_is_waited_for_no_longer() {
        connect(RpcOptions.CLIENT.calling(2));
        serverSays(0, "0100000000000000", reply(HEAD + word(4)));
        time.advance(Duration.ofSeconds(10));
        failed("the server keeps silent");
    }

    @Test
    void a_server_that_hangs_up() {
        connect(RpcOptions.CLIENT);
        pipes.get(0).server.close();
        time.settle();
        failed("the server closed the first connection");
    }

    @Test
    void a_server_that_speaks_nothing_this_client_asked_for() {
        connect(RpcOptions.CLIENT.newest(ProtocolVersion.V1));
        serverSays(0, "0200000000000000");
        failed("the server speaks version 2 only");
    }

    @Test
    void a_server_that_serves_nobody() {
        connect(RpcOptions.CLIENT);
        serverSays(0, "0100000000000000", reply(HEAD + word(0)));
        failed("the server serves no connection");
    }

    @Test
    void a_session_without_a_name() {
        connect(RpcOptions.CLIENT);
        serverSays(0, "0100000000000000", reply(HEAD + word(1)), reply(HEAD + word(0)));
        failed("the session has no name");
    }

    @Test
    void a_further_connection_that_is_not_let_in() {
        connect(RpcOptions.CLIENT.calling(3).served(1));
        serverSays(0, "0100000000000000", reply(HEAD + word(3)), NAMED);
        assertThat(pipes).hasSize(4);
        pipes.get(3).server.close();
        time.settle();
        failed("the server closed a connection");
    }

    @Test
    void a_connection_to_be_called_on_that_begins_with_something_else() {
        connect(RpcOptions.CLIENT);
        serverSays(0, "0100000000000000", reply(HEAD + word(1)), NAMED);
        serverSays(1, "6363690100000000");
        failed("no connection init");
    }

    @Test
    void what_is_not_rpc_binder_ends_the_set_up() {
        connect(RpcOptions.CLIENT);
        serverSays(0, "0100000000000000", "07000000" + "00000000" + "0000000000000000");
        failed("octet 0: command 7");
    }
}
