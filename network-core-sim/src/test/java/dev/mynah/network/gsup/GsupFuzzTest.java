package dev.mynah.network.gsup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a link of GSUP brings: frames are the same however it was cut, and each holds a message or is malformed. */
@Hunts({IpaReader.class, GsupMessage.class, CcmMessage.class, AuthenticationTuple.class})
class GsupFuzzTest {

    @FuzzTest
    void any_octets_are_frames_and_any_frame_is_a_message_or_malformed(byte[] octets) {
        List<IpaFrame> whole = new ArrayList<>();
        new IpaReader(whole::add).accept(octets);
        List<IpaFrame> cut = new ArrayList<>();
        IpaReader reader = new IpaReader(cut::add);
        for (int at = 0; at < octets.length; at += 3) {
            reader.accept(Arrays.copyOfRange(octets, at, Math.min(at + 3, octets.length)));
        }
        assertThat(cut).isEqualTo(whole);
        for (IpaFrame frame : whole) {
            frame.gsup().ifPresent(GsupFuzzTest::check);
            CcmMessage.decode(frame.payload()).value().ifPresent(CcmMessage::frame);
        }
        check(Octets.of(octets));
    }

    private static void check(Octets octets) {
        GsupMessage.decode(octets).value().ifPresent(it -> {
            assertThat(GsupMessage.decode(it.encode()).value()).contains(it);
            it.inside(GsupElement.AUTHENTICATION_TUPLE).value().ifPresent(all -> all.forEach(AuthenticationTuple::of));
        });
    }
}
