package dev.mynah.hal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.binder.ReservedCode;
import dev.mynah.hal.rpc.Capture.Item;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.air.time.VirtualTime;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our server in the place of libbinder's, and our client in the place of its client: the same octets. */
class CaptureReplayTest {
    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final Timeline timeline = time.timeline();

    @ParameterizedTest
    @ValueSource(strings = {"minimal-v0", "minimal-v1", "full-v1", "full-v2"})
    void our_server_answers_what_libbinder_answered(String name) {
        List<Item> capture = Capture.read(name);
        EchoService service = new EchoService();
        service.everything = everything(capture);
        List<RpcSession> sessions = new ArrayList<>();
        RpcOptions options = RpcOptions.SERVER.stability(Stability.SYSTEM).served(name.startsWith("full") ? 2 : 1);
        ServerSessions server = new ServerSessions(timeline, named(capture), service, options, sessions::add);

        Map<String, TestPipe> pipes = new HashMap<>();
        List<Item> sent = new ArrayList<>();
        for (Item item : capture) {
            if (item.what().equals("open")) {
                TestPipe pipe = new TestPipe(timeline, null);
                pipes.put(item.connection(), pipe);
                pipe.client.read(octets -> sent.addAll(cut(item.connection(), octets)), () -> {});
                server.accept(pipe.server);
            } else if (item.toServer() && item.isEnd()) {
                pipes.get(item.connection()).client.close();
            } else if (item.toServer()) {
                pipes.get(item.connection()).client.write(item.octets());
            }
            time.settle();
        }

        List<Item> expected = capture.stream()
                .filter(item -> item.what().equals("s->c") && !item.isEnd())
                .toList();
        for (String connection : pipes.keySet()) {
            assertThat(messages(sent, connection)).isEqualTo(messages(expected, connection));
        }
        // Which connection gives references back is the sender's choice.
        assertThat(returned(sent)).containsExactlyInAnyOrderElementsOf(returned(expected));
        assertThat(service.noted).isEqualTo(name.startsWith("full") ? List.of(100, 101, 102) : List.of());
        assertThat(sessions).hasSize(1);
        assertThat(sessions.get(0).ended().isComplete()).isTrue();
        assertThat(pipes.values()).allMatch(pipe -> pipe.client.isOver() && pipe.server.isOver());
    }

    @ParameterizedTest
    @ValueSource(strings = {"minimal-v0", "minimal-v1"})
    void our_client_asks_what_libbinder_asked(String name) {
        List<Item> capture = Capture.read(name);
        ProtocolVersion version = name.endsWith("0") ? ProtocolVersion.V0 : ProtocolVersion.V1;
        StringBuilder asked = new StringBuilder();
        TestPipe pipe = new TestPipe(timeline, null);
        pipe.server.read(octets -> asked.append(HexFormat.of().formatHex(octets)), () -> {});
        Future<RpcSession> session = new ClientSetUp(
                        timeline,
                        () -> Future.succeededFuture(pipe.client),
                        RpcOptions.CLIENT.newest(version).served(0).stability(Stability.SYSTEM))
                .begin();
        List<Future<RemoteBinder>> root = new ArrayList<>();
        List<Future<Integer>> sum = new ArrayList<>();
        List<Runnable> steps = List.of(
                () -> root.add(session.result().root()),
                () -> sum.add(new EchoCaller(root.get(0).result()).add(41)));
        int next = 0;
        for (Item item : capture) {
            time.settle();
            if (item.what().equals("s->c") && !item.isEnd()) {
                pipe.server.write(item.octets());
            } else if (item.toServer() && !item.isEnd()) {
                if (asked.isEmpty()) {
                    steps.get(next++).run();
                    time.settle();
                }
                assertThat(asked.toString()).startsWith(item.hex());
                asked.delete(0, item.hex().length());
            }
        }
        time.settle();
        assertThat(sum.get(0).result()).isEqualTo(42);
        assertThat(next).isEqualTo(2);
        root.get(0).result().release();
        time.settle();
        // From version 1 on libbinder had closed before it could say so: its last reference was gone.
        assertThat(asked.toString()).isEqualTo("02000000100000000000000000000000" + "03000000000000000100000000000000");
        assertThat(pipe.client.isOver()).isEqualTo(version != ProtocolVersion.V0);
    }

    @Test
    void our_client_of_version_2_asks_what_libbinder_asked_on_its_first_connection() {
        List<Item> capture = Capture.read("full-v2").stream()
                .filter(item -> item.connection().equals("C1"))
                .toList();
        StringBuilder asked = new StringBuilder();
        TestPipe pipe = new TestPipe(timeline, null);
        pipe.server.read(octets -> asked.append(HexFormat.of().formatHex(octets)), () -> {});
        Future<RpcSession> session = new ClientSetUp(
                        timeline,
                        () -> Future.succeededFuture(pipe.client),
                        RpcOptions.CLIENT.served(0).stability(Stability.SYSTEM))
                .begin();
        List<EchoCaller> caller = new ArrayList<>();
        List<Runnable> steps = List.of(
                () -> session.result().root().onSuccess(root -> caller.add(new EchoCaller(root))),
                () -> caller.get(0).add(41),
                () -> caller.get(0).plain(ReservedCode.PING.code()),
                () -> caller.get(0).plain(ReservedCode.INTERFACE.code()),
                () -> caller.get(0).send(EchoService.TWICE, request -> request.string("h\u00E9y"), 0),
                () -> caller.get(0).send(EchoService.FAIL, request -> {}, 0),
                () -> caller.get(0).send(99, request -> {}, 0),
                () -> caller.get(0).send(EchoService.EVERYTHING, request -> {}, 0));
        int next = 0;
        for (Item item : capture) {
            time.settle();
            if (item.what().equals("s->c") && !item.isEnd()) {
                pipe.server.write(item.octets());
            } else if (item.toServer() && !item.isEnd()) {
                if (asked.isEmpty() && next == steps.size()) {
                    break;
                }
                if (asked.isEmpty()) {
                    steps.get(next++).run();
                    time.settle();
                }
                assertThat(asked.toString()).startsWith(item.hex());
                asked.delete(0, item.hex().length());
            }
        }
        assertThat(next).isEqualTo(steps.size());
        assertThat(asked).isEmpty();
    }

    /** The reply to {@link EchoService#EVERYTHING} up to its two binders, as words. */
    private static int[] everything(List<Item> capture) {
        for (Item item : capture) {
            if (item.what().equals("s->c") && item.octets().length >= 304) {
                byte[] words = Arrays.copyOfRange(item.octets(), 36, 36 + 268 - 24);
                int[] all = new int[words.length / 4];
                java.nio.ByteBuffer.wrap(words)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .asIntBuffer()
                        .get(all);
                return all;
            }
        }
        return new int[0];
    }

    /** Names the session as the capture's was. */
    private static RandomGenerator named(List<Item> capture) {
        byte[] id = capture.stream()
                .filter(item -> item.what().equals("s->c") && item.octets().length >= 56)
                .map(item -> Arrays.copyOfRange(item.octets(), item.octets().length - 32, item.octets().length))
                .findFirst()
                .orElseThrow();
        return new Random() {
            @Override
            public void nextBytes(byte[] bytes) {
                System.arraycopy(id, 0, bytes, 0, bytes.length);
            }
        };
    }

    /** Takes one write apart into its messages; what is shorter than a message is of a handshake. */
    private static List<Item> cut(String connection, byte[] octets) {
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < octets.length) {
            int length = octets.length < 16 ? octets.length : 16 + (octets[at + 4] & 0xFF) + (octets[at + 5] << 8);
            items.add(new Item(connection, "s->c", Arrays.copyOfRange(octets, at, at + length)));
            at += length;
        }
        return items;
    }

    private static List<String> messages(List<Item> items, String connection) {
        return items.stream()
                .filter(item -> item.connection().equals(connection) && !item.isDecStrong())
                .map(Item::hex)
                .toList();
    }

    private static List<String> returned(List<Item> items) {
        return items.stream().filter(Item::isDecStrong).map(Item::hex).toList();
    }
}
