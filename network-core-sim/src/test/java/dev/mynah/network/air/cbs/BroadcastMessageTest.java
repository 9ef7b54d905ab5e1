package dev.mynah.network.air.cbs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.Rat;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.conformance.Conforms;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 23.041 9.4", by = BroadcastMessage.class)
class BroadcastMessageTest {
    private static final SerialNumber SERIAL = new SerialNumber(Scope.PLMN, 0x123, 4);

    @Test
    void a_page_has_88_octets_and_says_which_it_is() {
        BroadcastPages message = BroadcastPages.of(SERIAL, 50, "Weather: ".repeat(20));
        assertThat(message.pages()).hasSize(2);
        BroadcastPage second = message.single().get(1);
        Octets octets = second.encode();
        assertThat(octets.length()).isEqualTo(88);
        assertThat(octets.slice(0, 6)).isEqualTo(Octets.hex("523400320f22"));
        assertThat(BroadcastMessage.decode(octets, Rat.GSM).orElseThrow()).isEqualTo(second);
        assertThat(message.single().get(0).text() + second.text()).isEqualTo("Weather: ".repeat(20));
    }

    @Test
    void a_whole_message_comes_back_in_the_other_technologies() {
        BroadcastPages message = BroadcastPages.of(SERIAL, 4370, "Внимание!");
        assertThat(message.coding()).isEqualTo(BroadcastCoding.UCS2);
        for (Rat rat : new Rat[] {Rat.UTRAN, Rat.E_UTRAN, Rat.NR}) {
            assertThat(BroadcastMessage.decode(message.encode(), rat).orElseThrow())
                    .isEqualTo(message);
        }
        assertThat(message.single().get(0).text()).isEqualTo("Внимание!");
    }

    @Test
    void a_primary_notification_has_56_octets_everywhere() {
        PrimaryNotification warning = PrimaryNotification.of(SERIAL, PrimaryNotification.Warning.TSUNAMI);
        assertThat(warning.encode().slice(0, 6)).isEqualTo(Octets.hex("523411010380"));
        for (Rat rat : Rat.values()) {
            assertThat(BroadcastMessage.decode(warning.encode(), rat).orElseThrow())
                    .isEqualTo(warning);
        }
    }

    @Test
    void octets_of_any_kind_are_a_message_or_none() {
        Random random = new Random(5);
        List<Rat> rats = List.of(Rat.values());
        byte[] seed = BroadcastPages.of(SERIAL, 50, "hello".repeat(60)).encode().toByteArray();
        for (int i = 0; i < 20_000; i++) {
            byte[] octets = java.util.Arrays.copyOf(seed, random.nextInt(seed.length + 8));
            for (int changes = random.nextInt(6); changes > 0 && octets.length > 0; changes--) {
                octets[random.nextInt(Math.min(12, octets.length))] = (byte) random.nextInt(256);
            }
            BroadcastMessage.decode(Octets.of(octets), rats.get(random.nextInt(rats.size())))
                    .value()
                    .ifPresent(it -> {
                        if (it instanceof BroadcastPages pages) {
                            assertThat(pages.single()).allMatch(page -> page.text() != null);
                        }
                    });
        }
    }
}
