package dev.mynah.network.air.cbs;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.fuzz.Hunts;

/** Octets of any kind are a broadcast or malformed in every technology, and a broadcast can be shown and sent on. */
@Hunts(BroadcastMessage.class)
class BroadcastFuzzTest {

    @FuzzTest
    void any_octets_are_a_broadcast_or_malformed(byte[] octets) {
        for (Rat rat : Rat.values()) {
            BroadcastMessage.decode(Octets.of(octets), rat).value().ifPresent(it -> {
                if (it instanceof BroadcastPages pages) {
                    assertThat(pages.single()).allMatch(page -> page.text() != null);
                } else if (it instanceof BroadcastPage page) {
                    assertThat(page.text()).isNotNull();
                }
                assertThat(BroadcastMessage.decode(it.encode(), rat).value()).contains(it);
            });
        }
    }
}
