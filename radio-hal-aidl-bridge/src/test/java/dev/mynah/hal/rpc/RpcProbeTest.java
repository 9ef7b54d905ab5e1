package dev.mynah.hal.rpc;

import static dev.mynah.hal.rpc.RawPeer.INIT;
import static dev.mynah.hal.rpc.RawPeer.ROOT;
import static dev.mynah.hal.rpc.RawPeer.decStrong;
import static dev.mynah.hal.rpc.RawPeer.header;
import static dev.mynah.hal.rpc.RawPeer.parcel;
import static dev.mynah.hal.rpc.RawPeer.reply;
import static dev.mynah.hal.rpc.RawPeer.transact;
import static dev.mynah.hal.rpc.RawPeer.word;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.rpc.wire.ProtocolVersion;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Single things said to a server, and what libbinder's was seen to answer; where ours is to differ, why. */
class RpcProbeTest {
    private static final String NOTHING = "0000000000000000000000000000000000000000";

    private final TestSessions world = new TestSessions(
            RpcOptions.SERVER.newest(ProtocolVersion.V1).served(2).stability(Stability.SYSTEM), null);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 1", "7, 1", "-268435456, 1"})
    void the_older_of_two_versions_is_spoken(int asked, int agreed) {
        RawPeer peer = new RawPeer(world).says(header(asked, 0, 0, ""));
        assertThat(peer.hears()).isEqualTo(word(agreed) + "00000000");
        peer.says(INIT + transact("0000000000000000", 0, 0, 0, ""));
        assertThat(peer.hears()).endsWith("01000000" + ROOT + "0c000000");
        peer.says(transact(ROOT, EchoService.ADD, 0, 0, parcel("01000000")));
        assertThat(peer.hears()).startsWith(decStrong(ROOT, 1)).endsWith("0000000002000000");
    }

    @Test
    void what_is_no_interface_call_has_no_status_head() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says(transact(ROOT, 1, 0, 0, "02000000780079000000000029000000"));
        assertThat(peer.hears()).isEqualTo(reply("ffffffff" + NOTHING.substring(8)));
        peer.says(transact(ROOT, 77, 0, 0, parcel("")));
        assertThat(peer.hears()).isEqualTo(reply("b6ffffff" + NOTHING.substring(8)));
        peer.says(transact("0000000000000000", 9, 0, 0, ""));
        assertThat(peer.hears()).isEqualTo(reply("b6ffffff" + NOTHING.substring(8)));
        // Calls that failed gave nothing back: the next one that goes well gives all.
        peer.says(transact(ROOT, 0x5f504e47, 0, 0, ""));
        assertThat(peer.hears()).isEqualTo(decStrong(ROOT, 3) + reply(NOTHING));
        peer.says(transact(ROOT, 0x5f4e5446, 0, 0, ""));
        assertThat(peer.hears())
                .isEqualTo(decStrong(ROOT, 1)
                        + reply("00000000" + "1c000000" + "000000000000000000000000"
                                + "0a000000640065006d006f002e0049004500630068006f0000000000"));
        peer.says(transact(ROOT, 0x5f455854, 0, 0, ""));
        assertThat(peer.hears())
                .isEqualTo(decStrong(ROOT, 1)
                        + reply("00000000" + "08000000" + "000000000000000000000000" + "0000000000000000"));
    }

    @Test
    void oneway_calls_run_in_the_order_of_their_numbers() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says(transact(ROOT, EchoService.NOTE, 1, 1, parcel("01000000")));
        assertThat(peer.hears()).isEmpty();
        peer.says(transact(ROOT, EchoService.NOTE, 1, 0, parcel("00000000")));
        assertThat(peer.hears()).isEqualTo(decStrong(ROOT, 2));
        assertThat(world.service.noted).containsExactly(0, 1);
        // A peer that had forgotten the object counts anew.
        peer.says(transact(ROOT, EchoService.NOTE, 1, 0, parcel("07000000")));
        peer.says(transact(ROOT, EchoService.NOTE, 1, 1, parcel("08000000")));
        assertThat(world.service.noted).containsExactly(0, 1, 7, 8);
    }

    @Test
    void a_callback_is_called_within_the_call_that_brought_it() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        String callback = "0100000000000000";
        peer.says(transact(ROOT, EchoService.SET_CALLBACK, 0, 0, parcel("01000000" + callback + "0c000000")));
        assertThat(peer.hears()).startsWith("00000000").contains(callback).endsWith(word(0x4D));
        peer.says(decStrong(callback, 1) + reply("00000000" + "04000000" + "000000000000000000000000" + "00000000"));
        assertThat(peer.hears())
                .isEqualTo(
                        decStrong(ROOT, 1) + reply("00000000" + "04000000" + "000000000000000000000000" + "00000000"));
        peer.says(transact(ROOT, EchoService.SET_CALLBACK, 0, 0, parcel("0000000000000000")));
        assertThat(peer.hears())
                .isEqualTo(decStrong(callback, 1)
                        + decStrong(ROOT, 1)
                        + reply("00000000" + "04000000" + "000000000000000000000000" + "00000000"));
    }

    static Stream<Arguments> wrongBinders() {
        return Stream.of(
                // libbinder's server makes a proxy of an address of its own that it never gave away.
                Arguments.of("01000000" + "0300000063000000" + "0c000000", "eaffffff"),
                Arguments.of("01000000" + "0700000000000000" + "0c000000", "eaffffff"),
                Arguments.of("01000000" + "0000000000000000" + "0c000000", "eaffffff"),
                // libbinder's fails to read these two, and its test service took what it had not read for null.
                Arguments.of("01000000" + "0100000001000000" + "00000000", "01000080"),
                Arguments.of("00000000" + "0c000000", "01000080"),
                Arguments.of("02000000" + "00000000", "01000080"),
                Arguments.of("01000000" + "01000000", "c3ffffff"));
    }

    @ParameterizedTest
    @MethodSource("wrongBinders")
    void a_binder_that_cannot_be_fails_the_call(String binder, String status) {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says(transact(ROOT, EchoService.SET_CALLBACK, 0, 0, parcel(binder)));
        assertThat(peer.hears()).endsWith(reply(status + NOTHING.substring(8)));
        peer.says(transact(ROOT, EchoService.ADD, 0, 0, parcel("01000000")));
        assertThat(peer.hears()).endsWith("0000000002000000");
    }

    @ParameterizedTest
    @CsvSource({"0, 56000, true", "1, 99000, true", "1, 100000, true", "1, 100004, false", "0, 100004, false"})
    void a_message_has_a_largest_size(int version, int body, boolean taken) {
        RawPeer peer = RawPeer.withRoot(world, version);
        peer.says(transact(ROOT, 0x5f504e47, 0, 0, "00".repeat(body - 40)));
        assertThat(peer.hears().isEmpty()).isEqualTo(!taken);
        assertThat(peer.isCutOff()).isEqualTo(!taken);
    }

    @Test
    void a_session_is_asked_for_without_extras_and_joined_by_its_name_only() {
        RawPeer incoming = new RawPeer(world).says(header(1, 1, 0, ""));
        assertThat(incoming.hears()).isEqualTo("0100000000000000");
        assertThat(incoming.isCutOff()).isTrue();
        for (int mode : new int[] {1, 2, 9}) {
            RawPeer descriptors = new RawPeer(world).says(header(1, 0, mode, ""));
            assertThat(descriptors.hears()).isEqualTo("0100000000000000");
            assertThat(descriptors.isCutOff()).isTrue();
        }
        RawPeer eight = new RawPeer(world).says(header(1, 0, 0, "00".repeat(8)));
        RawPeer unknown = new RawPeer(world).says(header(1, 0, 0, "00".repeat(32)) + INIT);
        RawPeer noInit = new RawPeer(world).says(header(1, 0, 0, "") + "6363690100000000");
        assertThat(List.of(eight.hears(), unknown.hears(), noInit.hears())).containsExactly("", "", "0100000000000000");
        assertThat(List.of(eight, unknown, noInit)).allMatch(RawPeer::isCutOff);
        assertThat(world.server.size()).isZero();
    }

    @Test
    void a_session_has_as_many_connections_as_the_server_serves() {
        RawPeer first = RawPeer.inSession(world, 1);
        first.says(transact("0000000000000000", 1, 0, 0, ""));
        assertThat(first.hears()).endsWith("02000000");
        first.says(transact("0000000000000000", 2, 0, 0, ""));
        String answer = first.hears();
        String id = answer.substring(answer.length() - 64);
        RawPeer second =
                new RawPeer(world).says(header(0, 0, 0, id) + INIT + transact("0000000000000000", 1, 0, 0, ""));
        assertThat(second.hears()).endsWith("02000000");
        RawPeer third = new RawPeer(world).says(header(1, 0, 0, id) + INIT);
        assertThat(third.isCutOff()).isTrue();
        RawPeer called = new RawPeer(world).says(header(1, 1, 0, id));
        assertThat(called.hears()).isEqualTo(INIT);
        assertThat(List.of(first, second, called)).noneMatch(RawPeer::isCutOff);
        called.pipe.cut();
        world.time.settle();
        assertThat(List.of(first, second, called)).allMatch(RawPeer::isCutOff);
    }

    static Stream<String> ends() {
        return Stream.of(
                "03000000" + "00000000" + "0000000000000000",
                "ffffffff" + "00000000" + "0000000000000000",
                "02000000" + "0f000000" + "0000000000000000",
                "00000000" + "27000000" + "0000000000000000",
                "00000000" + "ffffffff" + "0000000000000000",
                "01000000" + "13000000" + "0000000000000000",
                // A reply to no call.
                reply(NOTHING),
                // A parcel that is larger than its message, and one that leaves half a word.
                transact(ROOT, 1, 0, 0, "00000000")
                        .replace("04000000" + "0000000000000000", "05000000" + "0000000000000000"),
                transact(ROOT, 1, 0, 0, "00000000")
                        .replace("04000000" + "0000000000000000", "02000000" + "0000000000000000"),
                transact(ROOT, 1, 0, 0, "00000000")
                        .replace("04000000" + "0000000000000000", "ffffffff" + "0000000000000000"),
                // A table where version 1 has none without file descriptors.
                transact(ROOT, 1, 0, 0, "00000000")
                        .replace("04000000" + "0000000000000000", "00000000" + "0000000000000000"),
                // Objects that are the caller's own, or nobody's.
                transact("0100000000000000", 1, 0, 0, ""),
                transact("0700000000000000", 1, 0, 0, ""),
                transact("0200000000000000", 1, 1, 0, ""));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void what_is_not_rpc_binder_ends_its_session_only(String said) {
        RawPeer other = RawPeer.withRoot(world, 1);
        RawPeer peer = RawPeer.withRoot(world, 1).says(said);
        assertThat(peer.isCutOff()).isTrue();
        assertThat(world.server.size()).isEqualTo(1);
        other.says(transact(ROOT, EchoService.ADD, 0, 0, parcel("01000000")));
        assertThat(other.hears()).endsWith("0000000002000000");
    }

    @Test
    void what_is_given_back_too_often_is_no_harm() {
        RawPeer peer = RawPeer.withRoot(world, 1);
        peer.says(decStrong(ROOT, 2)
                + decStrong(ROOT, -1)
                + decStrong("0300000009000000", 1)
                + decStrong("0100000000000000", 1));
        peer.says(transact(ROOT, EchoService.ADD, 0, 0, parcel("01000000")));
        assertThat(peer.hears()).endsWith("0000000002000000");
        peer.says(decStrong(ROOT, 1));
        assertThat(peer.isCutOff()).isTrue();
    }

    @Test
    void a_call_to_an_object_that_was_given_back_says_so() {
        RawPeer peer = RawPeer.withRoot(world, 0);
        peer.says(decStrong(ROOT, 1) + transact(ROOT, EchoService.NOTE, 1, 0, parcel("01000000")));
        assertThat(peer.hears()).isEmpty();
        peer.says(transact(ROOT, EchoService.ADD, 0, 0, parcel("01000000")));
        assertThat(peer.hears()).isEqualTo("01000000" + "04000000" + "0000000000000000" + "eaffffff");
        assertThat(world.service.noted).isEmpty();
    }

    @Test
    void who_says_nothing_is_not_waited_for() {
        RawPeer silent = new RawPeer(world).says("01000000");
        RawPeer slow = new RawPeer(world).says(header(1, 0, 0, ""));
        RawPeer ready = RawPeer.withRoot(world, 1);
        world.time.advance(Duration.ofSeconds(11));
        assertThat(List.of(silent.isCutOff(), slow.isCutOff(), ready.isCutOff()))
                .containsExactly(true, true, false);
    }
}
