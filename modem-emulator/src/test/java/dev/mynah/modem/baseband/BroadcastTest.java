package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Broadcasts.Choice;
import dev.mynah.modem.Broadcasts.Kind;
import dev.mynah.modem.Broadcasts.Range;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.BroadcastReceived;
import dev.mynah.modem.cbs.BroadcastReceiver;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.PrimaryNotification.Warning;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.cbs.SerialNumber.Scope;
import dev.mynah.network.cbs.BroadcastSpec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cell broadcast from the operator's knob to the modem's event. */
class BroadcastTest {
    private static final SerialNumber SERIAL = new SerialNumber(Scope.PLMN, 1, 0);
    private static final BroadcastSpec REPEATED = new BroadcastSpec(Set.of(), Duration.ofSeconds(10), 0);

    private final Bench bench = Bench.of();

    @BeforeEach
    void power_on() {
        bench.powerOn();
    }

    private void broadcast(int identifier, SerialNumber serial, String text) {
        bench.get(bench.alphaControl().broadcast(BroadcastPages.of(serial, identifier, text), REPEATED));
        bench.after(Duration.ofSeconds(35));
    }

    private List<String> heard(int slot) {
        return bench.told.get(slot).stream()
                .filter(BroadcastReceived.class::isInstance)
                .map(it -> ((BroadcastReceived) it).page().text())
                .toList();
    }

    @Test
    @Conforms(to = "TS 23.041 9.4.1", by = BroadcastReceiver.class)
    void what_was_asked_for_is_told_once_however_often_it_is_repeated() {
        bench.slot(0).broadcasts().choose(Choice.only(List.of(new Range(50, 60))));
        broadcast(50, SERIAL, "rain");
        assertThat(heard(0)).containsExactly("rain");
        broadcast(50, new SerialNumber(Scope.PLMN, 1, 1), "sun");
        assertThat(heard(0)).containsExactly("rain", "sun");
        broadcast(61, SERIAL, "traffic");
        assertThat(heard(0)).hasSize(2);
        assertThat(heard(1)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 23.041 9.3.24", by = BroadcastReceiver.class)
    void warnings_are_told_without_being_asked_for() {
        broadcast(4370, SERIAL, "Presidential alert");
        bench.get(
                bench.alphaControl().broadcast(PrimaryNotification.of(SERIAL, Warning.EARTHQUAKE), BroadcastSpec.ONCE));
        bench.settle();
        assertThat(heard(0)).containsExactly("Presidential alert");
        assertThat(bench.told.get(0)).anyMatch(SubscriptionEvent.WarningReceived.class::isInstance);
    }

    @Test
    void a_choice_may_be_of_codings_and_have_exceptions() {
        bench.slot(0)
                .broadcasts()
                .choose(new Choice(
                        List.of(Kind.of(new Range(50, 60)), new Kind(new Range(70, 70), new Range(0x48, 0x48))),
                        List.of(Kind.of(new Range(55, 55)))));
        broadcast(50, SERIAL, "rain");
        broadcast(55, SERIAL, "left out");
        broadcast(70, SERIAL, "in another coding");
        broadcast(70, new SerialNumber(Scope.PLMN, 2, 0), "дождь");
        assertThat(heard(0)).containsExactly("rain", "дождь");
    }

    @Test
    void while_broadcasts_are_not_active_only_warnings_are_told() {
        bench.slot(0).broadcasts().choose(Choice.allBut(List.of()));
        bench.slot(0).broadcasts().active(false);
        broadcast(50, SERIAL, "rain");
        broadcast(4370, SERIAL, "Presidential alert");
        assertThat(heard(0)).containsExactly("Presidential alert");
        bench.slot(0).broadcasts().active(true);
        bench.after(Duration.ofSeconds(10));
        broadcast(51, SERIAL, "sun");
        assertThat(heard(0)).containsExactly("Presidential alert", "rain", "sun");
    }

    @Test
    void the_last_pages_are_kept_and_the_oldest_make_room() {
        bench.slot(0).broadcasts().choose(Choice.only(List.of(new Range(50, 80))));
        Messages messages = bench.slot(0).messages();
        for (int i = 0; i < 21; i++) {
            broadcast(50 + i, SERIAL, "page " + i);
        }
        assertThat(messages.list(Memory.BROADCASTS)).hasSize(20);
        assertThat(messages.read(Memory.BROADCASTS, 1).orElseThrow().tpdu())
                .isEqualTo(
                        BroadcastPages.of(SERIAL, 70, "page 20").single().get(0).encode());
        bench.get(messages.delete(Memory.BROADCASTS, 2));
        assertThat(messages.list(Memory.BROADCASTS)).hasSize(19);
    }

    @Test
    void a_broadcast_that_is_stopped_is_heard_no_more() {
        bench.slot(0).broadcasts().choose(Choice.allBut(List.of()));
        broadcast(7, SERIAL, "first");
        assertThat(bench.get(bench.alphaControl().stopBroadcast(7, SERIAL))).isEqualTo(4);
        bench.build();
        bench.powerOn();
        bench.slot(0).broadcasts().choose(Choice.allBut(List.of()));
        bench.after(Duration.ofMinutes(1));
        assertThat(heard(0)).containsExactly("first");
    }
}
