package dev.mynah.hal.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.rpc.wire.ParcelBytes;
import dev.mynah.hal.rpc.wire.RpcAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class RpcRequestTest {
    /** {@code demo.IEcho} as libbinder writes it over RPC. */
    private static final String TOKEN = "0a000000640065006d006f002e0049004500630068006f0000000000";

    @Test
    void arguments_follow_the_name_of_the_interface() {
        byte[] kernel = HexFormat.of().parseHex("ffffffffffffffff29000000");
        ParcelBytes request = new RpcRequest("demo.IEcho").arguments(kernel, 8).toParcel();
        assertThat(hex(request)).isEqualTo(TOKEN + "29000000");
        assertThat(request.objects()).isEmpty();
    }

    @Test
    void objects_are_addresses_that_promise_a_hals_stability_and_are_listed() {
        ParcelBytes request = new RpcRequest("demo.IEcho")
                .object(RpcAddress.of(false, 0))
                .object(null)
                .object(RpcAddress.of(false, 1))
                .toParcel();
        assertThat(hex(request))
                .isEqualTo(TOKEN + "01000000" + "0100000000000000" + "3f000000" //
                        + "0000000000000000" //
                        + "01000000" + "0100000001000000" + "3f000000");
        assertThat(request.objects()).containsExactly(28, 28 + 16 + 8);
    }

    @Test
    void the_name_is_read_again_wherever_the_parcel_lies() {
        byte[] octets = HexFormat.of().parseHex("aabb" + TOKEN + "29000000");
        RpcRequest.Head head = RpcRequest.Head.of(new ParcelBytes(octets, 2, octets.length, new int[0]));
        assertThat(head).isEqualTo(new RpcRequest.Head("demo.IEcho", 28));
    }

    @Test
    void a_parcel_that_ends_within_the_name_has_none() {
        byte[] whole = HexFormat.of().parseHex(TOKEN);
        for (int length = 0; length < whole.length; length++) {
            assertThat(RpcRequest.Head.of(ParcelBytes.of(Arrays.copyOf(whole, length))))
                    .as("%s octets", length)
                    .isNull();
        }
        for (String hostile : new String[] {"ffffffff", "ffffff7f00000000", "0000008000000000"}) {
            assertThat(RpcRequest.Head.of(ParcelBytes.of(HexFormat.of().parseHex(hostile))))
                    .isNull();
        }
    }

    private static String hex(ParcelBytes parcel) {
        return HexFormat.of().formatHex(parcel.array(), parcel.from(), parcel.to());
    }
}
