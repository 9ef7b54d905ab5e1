package dev.mynah.hal.rpc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WireReaderTest {
    private static final long SEED = 20261126;
    private static final int LARGEST = 100_000;

    private static List<Command> commands(ProtocolVersion version) {
        byte[] parcel = new byte[40];
        new Random(SEED).nextBytes(parcel);
        ParcelBytes listed = version.listsBinders()
                ? new ParcelBytes(parcel, 0, parcel.length, new int[] {4, 20})
                : ParcelBytes.of(parcel);
        return List.of(
                new Transact(RpcAddress.SESSION, 0, 0, 0, ParcelBytes.EMPTY),
                new Transact(RpcAddress.of(true, 7), 0x5f504e47, 0, 0, ParcelBytes.EMPTY),
                new Transact(RpcAddress.of(false, -1), 3, Transact.ONEWAY, 0x1_0000_0001L, listed),
                new Reply(0, listed),
                new Reply(-74, ParcelBytes.EMPTY),
                new DecStrong(RpcAddress.of(true, 3), 2));
    }

    private static byte[] stream(ProtocolVersion version) {
        WireWriter to = new WireWriter();
        new ConnectionHeader(version.wire(), false, 0, Optional.of(SessionId.of(new byte[32]))).encode(to);
        new ConnectionInit().encode(to);
        commands(version).forEach(command -> command.encode(to, version));
        return to.take();
    }

    private static List<Received> read(WireReader reader, byte[] octets, int piece) {
        List<Received> items = new ArrayList<>();
        for (int at = 0; at < octets.length; at += piece) {
            reader.accept(Arrays.copyOfRange(octets, at, Math.min(octets.length, at + piece)), items::add);
        }
        return items;
    }

    private static WireReader reader(ProtocolVersion version) {
        WireReader reader = WireReader.ofServer(LARGEST);
        reader.version(version);
        return reader;
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void what_was_written_is_read_however_it_is_cut(ProtocolVersion version) {
        byte[] octets = stream(version);
        for (int piece = 1; piece <= octets.length; piece++) {
            List<Received> items = read(reader(version), octets, piece);
            assertThat(items.subList(2, items.size())).isEqualTo(commands(version));
            assertThat(items.get(0)).isInstanceOf(ConnectionHeader.class);
            assertThat(items.get(1)).isEqualTo(new ConnectionInit());
        }
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void what_is_not_whole_is_waited_for(ProtocolVersion version) {
        byte[] octets = stream(version);
        for (int length = 0; length < octets.length; length++) {
            List<Received> items = read(reader(version), Arrays.copyOf(octets, length), 7);
            assertThat(items).hasSizeLessThan(8).noneMatch(item -> item instanceof Malformed);
        }
    }

    @ParameterizedTest
    @EnumSource(ProtocolVersion.class)
    void whatever_comes_is_cut_into_items_or_is_malformed_once(ProtocolVersion version) {
        byte[] octets = stream(version);
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = octets.clone();
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            List<Received> items = read(reader(version), changed, 1 + random.nextInt(changed.length));
            int last = items.size() - 1;
            assertThat(items.subList(0, Math.max(0, last))).noneMatch(item -> item instanceof Malformed);
        }
    }

    @Test
    void a_table_lists_places_in_the_parcel_in_order() {
        for (int[] wrong : new int[][] {{0, 0}, {8, 4}, {2}, {40}, {-4}, {Integer.MAX_VALUE}}) {
            WireWriter to = new WireWriter();
            new Reply(0, new ParcelBytes(new byte[40], 0, 40, wrong)).encode(to, ProtocolVersion.V2);
            WireReader reader = WireReader.ofJoined(false, ProtocolVersion.V2, LARGEST);
            assertThat(read(reader, to.take(), 9)).singleElement().isInstanceOf(Malformed.class);
        }
    }

    @Test
    void a_body_is_refused_by_its_announced_size() {
        Stream.of("00000000a1860100", "01000000b5860100", "0200000011000000", "0300000000000000", "00000000ffffffff")
                .forEach(head -> {
                    WireReader reader = WireReader.ofJoined(false, ProtocolVersion.V1, LARGEST);
                    byte[] octets = HexFormat.of().parseHex(head + "0000000000000000");
                    assertThat(read(reader, octets, 16)).singleElement().isInstanceOf(Malformed.class);
                });
        Stream.of("00000000a0860100", "01000000b4860100").forEach(head -> {
            WireReader reader = WireReader.ofJoined(false, ProtocolVersion.V1, LARGEST);
            byte[] octets = HexFormat.of().parseHex(head + "0000000000000000");
            assertThat(read(reader, octets, 16)).isEmpty();
        });
    }

    @Test
    void parcels_and_names_of_sessions_do_not_show_what_is_in_them() {
        SessionId id = SessionId.of(new byte[32]);
        Transact call = new Transact(RpcAddress.SESSION, 1, 0, 0, ParcelBytes.of((byte) 0x31, (byte) 0x32));
        assertThat(new ConnectionHeader(1, false, 0, Optional.of(id)).toString())
                .contains("a session id")
                .doesNotContain("0, 0");
        assertThat(call.toString()).contains("2 octets").doesNotContain("31").doesNotContain("49");
    }
}
