package dev.mynah.hal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.hal.rpc.Capture.Item;
import dev.mynah.hal.rpc.wire.ProtocolVersion;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a peer says, nothing is thrown, nothing grows, and the next peer is served. */
class RpcFuzzTest {
    private static final long SEED = 20261126;
    private static final RpcLimits SMALL =
            new RpcLimits(3, 6, 40, 50, 20, 100_000, 3_000_000, 614_400, Duration.ofSeconds(10));

    /** The input is a connection, a length and so many octets, again and again; a length of 0 ends the connection. */
    @FuzzTest(maxDuration = "30s")
    void a_server_survives_any_peers(byte[] input) {
        TestSessions world = new TestSessions(RpcOptions.SERVER.limits(SMALL).stability(Stability.SYSTEM), null);
        talk(world, input);
        isWell(world);
    }

    /** The input is what a server says, in pieces of any length. */
    @FuzzTest(maxDuration = "30s")
    void a_client_survives_any_server(byte[] input) {
        TestSessions world = new TestSessions(RpcOptions.SERVER, null);
        List<TestPipe> pipes = new ArrayList<>();
        Future<RpcSession> connected = new ClientSetUp(
                        world.timeline,
                        () -> {
                            TestPipe pipe = new TestPipe(world.timeline, null);
                            pipes.add(pipe);
                            pipe.server.read(octets -> {}, () -> {});
                            return Future.succeededFuture(pipe.client);
                        },
                        RpcOptions.CLIENT.limits(SMALL))
                .begin();
        connected.onSuccess(session -> session.root().onSuccess(root -> new EchoCaller(root).add(1)));
        for (int at = 0; at < input.length; ) {
            int end = Math.min(input.length, at + 1 + (input[at] & 0x7F));
            pipes.get((input[at] & 0x80) == 0 ? 0 : pipes.size() - 1)
                    .server
                    .write(Arrays.copyOfRange(input, at + 1, end));
            world.time.settle();
            at = end;
        }
        pipes.forEach(TestPipe::cut);
        world.time.advance(Duration.ofSeconds(20));
        assertThat(connected.isComplete()).isTrue();
        assertThat(pipes).allMatch(pipe -> pipe.client.isOver());
    }

    @Test
    void twenty_thousand_changed_conversations_harm_nobody() {
        Random random = new Random(SEED);
        List<List<Item>> captures = List.of(
                Capture.read("minimal-v0"),
                Capture.read("minimal-v1"),
                Capture.read("full-v1"),
                Capture.read("full-v2"));
        TestSessions world = new TestSessions(RpcOptions.SERVER.limits(SMALL).stability(Stability.SYSTEM), null);
        for (int i = 0; i < 20_000; i++) {
            byte[] conversation = conversation(captures.get(random.nextInt(captures.size())), random);
            try {
                talk(world, conversation);
                if (i % 100 == 0) {
                    isWell(world);
                    assertThat(world.server.size()).isZero();
                    world.service.noted.clear();
                    world.service.failures.clear();
                    world.served.clear();
                    world.pipes.clear();
                }
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(
                        "seed " + SEED + ", " + i + ": " + HexFormat.of().formatHex(conversation), e);
            }
        }
    }

    /** What a client said, as the input of {@link #a_server_survives_any_peers}, with some of it changed. */
    private static byte[] conversation(List<Item> capture, Random random) {
        List<byte[]> said = new ArrayList<>();
        for (Item item : capture) {
            if (!item.toServer() || random.nextInt(60) == 0) {
                continue;
            }
            byte[] octets = item.octets().clone();
            for (int n = random.nextInt(12) == 0 ? 1 + random.nextInt(3) : 0; n > 0 && octets.length > 0; n--) {
                octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(8));
            }
            said.add(framed(item.connection().charAt(1) - '1', octets));
            if (random.nextInt(60) == 0) {
                said.add(framed(random.nextInt(4), octets));
            }
        }
        byte[] all = new byte[said.stream().mapToInt(octets -> octets.length).sum()];
        int at = 0;
        for (byte[] octets : said) {
            System.arraycopy(octets, 0, all, at, octets.length);
            at += octets.length;
        }
        return all;
    }

    private static byte[] framed(int connection, byte[] octets) {
        byte[] framed = new byte[2 + octets.length];
        framed[0] = (byte) connection;
        framed[1] = (byte) octets.length;
        System.arraycopy(octets, 0, framed, 2, octets.length);
        return framed;
    }

    private static void talk(TestSessions world, byte[] input) {
        TestPipe[] pipes = new TestPipe[4];
        byte[][] id = {new byte[32]};
        for (int at = 0; at + 1 < input.length; ) {
            int which = input[at] & 3;
            int length = input[at + 1] & 0xFF;
            int end = Math.min(input.length, at + 2 + length);
            if (pipes[which] == null) {
                pipes[which] = world.pipe();
                pipes[which].client.read(octets -> remember(id, octets), () -> {});
            }
            if (length == 0) {
                pipes[which].client.close();
            } else {
                byte[] octets = Arrays.copyOfRange(input, at + 2, end);
                if (octets.length == 48 && octets[14] == 32) {
                    System.arraycopy(id[0], 0, octets, 16, 32); // nobody guesses it, so it is told
                }
                pipes[which].client.write(octets);
            }
            world.time.settle();
            at = end;
        }
        for (TestPipe pipe : pipes) {
            if (pipe != null) {
                pipe.cut();
            }
        }
        world.service.late.forEach(late -> late.tryComplete());
        world.service.late.clear();
        world.time.advance(Duration.ofSeconds(20));
    }

    private static void remember(byte[][] id, byte[] octets) {
        if (octets.length == 72) {
            id[0] = Arrays.copyOfRange(octets, 40, 72);
        }
    }

    private static void isWell(TestSessions world) {
        EchoCaller caller = world.caller(world.connect(RpcOptions.CLIENT.newest(ProtocolVersion.V1)));
        assertThat(world.now(caller.add(1))).isEqualTo(2);
        caller.service.release();
        world.pass();
        assertThat(world.served).allMatch(session -> session.isOver() && session.references() == 0);
    }
}
