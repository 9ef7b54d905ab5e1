package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.modem.PortMapping;
import dev.mynah.modem.SimState;
import dev.mynah.testbed.control.CardControl.CardPlace;
import dev.mynah.testbed.control.CardControl.CardStatus;
import dev.mynah.testbed.control.CardControl.Place;
import dev.mynah.testbed.control.CardControl.Seat;
import dev.mynah.testbed.control.Refused;
import io.vertx.core.Future;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A telephone's modem: a place for a removable card, an eUICC, and logical slots that the host maps to their ports. */
@Testbed("android.yaml")
final class PhysicalSlotTest {
    private static final PortMapping REMOVABLE = new PortMapping(0, 0);

    private static void map(VirtualTestbed testbed, PortMapping... mapping) {
        assertThat(testbed.world().modem("modem0").map(List.of(mapping)).succeeded())
                .isTrue();
        testbed.clock().settle();
    }

    private static CardStatus card(VirtualTestbed testbed, String name) {
        return testbed.world().tray().cards().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T now(VirtualTestbed testbed, Future<T> doing) {
        testbed.clock().settle();
        return doing.result();
    }

    @Test
    void a_card_in_a_physical_slot_that_nobody_speaks_to_is_in_no_logical_one(VirtualTestbed testbed) throws Refused {
        testbed.clock().settle();
        assertThat(now(testbed, testbed.world().tray().insertAt("modem0", 0, "psim0")))
                .isEmpty();
        assertThat(card(testbed, "psim0").places()).containsExactly(new Place("modem0", 0));
        assertThat(card(testbed, "psim0").seats()).isEmpty();
        assertThatThrownBy(() -> testbed.world().tray().insertAt("modem0", 0, "euicc0"))
                .hasMessage("modem0 physical slot 0 holds psim0: remove it first");
        assertThatThrownBy(() -> testbed.world().tray().insertAt("modem0", 2, "psim0"))
                .hasMessage("2 is not a physical slot of modem0: it has 0 to 1");
        now(testbed, testbed.world().tray().removeAt("modem0", 0));
        assertThat(card(testbed, "psim0").places()).isEmpty();
        assertThatThrownBy(() -> testbed.world().tray().removeAt("modem0", 0))
                .hasMessage("modem0 physical slot 0 has no card in it");
    }

    @Test
    void who_moves_cards_follows_the_mapping_of_the_host(VirtualTestbed testbed) throws Refused {
        testbed.clock().settle();
        map(testbed, REMOVABLE, new PortMapping(1, 0));
        assertThat(card(testbed, "euicc0").seats()).containsExactly(new Seat(0, "modem0", 1));
        assertThat(testbed.world().tray().at("modem0", 1)).isEqualTo(new CardPlace("euicc0", 0));
        assertThatThrownBy(() -> testbed.world().tray().at("modem0", 0)).hasMessage("modem0 slot 0 has no card in it");
        assertThat(now(testbed, testbed.world().tray().insert("modem0", 0, "psim0", OptionalInt.empty())))
                .isEqualTo(new Seat(0, "modem0", 0));
        var sim = testbed.world().modem("modem0").subscriptions().get(0).sim();
        assertThat(sim.imsi()).contains("001010000000003");
        // A card that is taken out of its place is gone from the slots that the host has mapped there since.
        map(testbed, new PortMapping(1, 1), REMOVABLE);
        assertThat(now(testbed, testbed.world().tray().remove("modem0", 1))).containsExactly(new Seat(0, "modem0", 1));
        assertThat(testbed.world().modem("modem0").subscriptions().get(1).sim().state())
                .isEqualTo(SimState.ABSENT);
        assertThat(testbed.world().modem("modem0").physicalSlots().get(0).card())
                .isEmpty();
    }

    @Test
    void an_euicc_comes_out_of_all_logical_slots_and_back_into_them(VirtualTestbed testbed) throws Refused {
        testbed.clock().settle();
        assertThat(now(testbed, testbed.world().tray().removeAt("modem0", 1)))
                .containsExactly(new Seat(0, "modem0", 0), new Seat(1, "modem0", 1));
        assertThat(now(testbed, testbed.world().tray().insertAt("modem0", 1, "euicc0")))
                .containsExactly(new Seat(0, "modem0", 0), new Seat(1, "modem0", 1));
        assertThat(testbed.world().modem("modem0").subscriptions().get(1).sim().imsi())
                .contains("999700000000001");
    }

    @Test
    void a_slot_out_of_use_takes_no_card(VirtualTestbed testbed) {
        testbed.clock().settle();
        testbed.world().modem("modem0").liveSlots(1);
        testbed.clock().settle();
        assertThatThrownBy(() -> testbed.world().tray().insert("modem0", 1, "psim0", OptionalInt.empty()))
                .hasMessage("modem0 slot 1 is out of use: its host has switched it off");
    }
}
