package dev.mynah.network.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.time.VirtualTime;
import dev.mynah.network.hlr.Interconnect;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.mme.MmeTimer;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.ran.Ether;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is wrong in a testbed file is named by its field. */
final class OperatorSpecTest {
    private static final SubscriberKey KEY = SubscriberKey.ofOpc(new byte[16], new byte[16]);

    private static OperatorSpec alpha() {
        return OperatorSpec.of("alpha", Plmn.of("001-01"), "Alpha Mobile", "Alpha");
    }

    @Test
    void a_cell_names_its_wrong_field() {
        refused("identity: ", () -> CellSpec.lte("north", 1 << 28, 1));
        refused("areaCode: ", () -> CellSpec.lte("north", 1, 0xFFFE));
        refused("name: ", () -> CellSpec.lte(" ", 1, 1));
        refused("channel: ", () -> CellSpec.lte("north", 1, 1).withChannel(-1, 0));
        refused("physicalIdentity: ", () -> CellSpec.lte("north", 1, 1).withChannel(1, 504));
        refused("rsrp: ", () -> CellSpec.lte("north", 1, 1).withLevel(-141, -100));
        refused("rsrq: ", () -> CellSpec.lte("north", 1, 1).withLevel(-80, 0));
    }

    @Test
    void a_subscriber_names_its_wrong_field() {
        refused("imsi: ", () -> SubscriberSpec.of("12345", KEY));
        refused("amf: ", () -> SubscriberSpec.of("001010000000001", KEY).withAmf(0x10000));
        refused("msisdn: ", () -> SubscriberSpec.of("001010000000001", KEY).withMsisdn("+1555"));
    }

    @Test
    void an_operator_names_its_wrong_field() {
        refused("name: ", () -> OperatorSpec.of("alpha mobile", Plmn.of("001-01"), "", ""));
        refused("cells[1]: ", () -> alpha().withCells(CellSpec.lte("a", 1, 1), CellSpec.lte("b", 1, 1)));
        refused("cells[1]: ", () -> alpha().withCells(CellSpec.lte("a", 1, 1), CellSpec.lte("a", 2, 1)));
        refused(
                "apns[1]: ",
                () -> alpha().withApns(ApnSpec.ipv4("x", "10.0.0.0/24"), ApnSpec.ipv4("X", "10.1.0.0/24")));
        refused(
                "subscribers[0].imsi: ",
                () -> alpha().withSubscribers(List.of(SubscriberSpec.of("999700000000001", KEY))));
        refused(
                "subscribers[1]: ",
                () -> alpha().withSubscribers(List.of(
                        SubscriberSpec.of("001010000000001", KEY), SubscriberSpec.of("001010000000001", KEY))));
        refused(
                "subscribers[0].apns: ",
                () -> alpha().withSubscribers(List.of(
                        SubscriberSpec.of("001010000000001", KEY).withApns(List.of("ims")))));
    }

    @Test
    void an_mme_names_its_wrong_field() {
        refused("group: ", () -> MmeSpec.STANDARD.withIdentity(70000, 1));
        refused("code: ", () -> MmeSpec.STANDARD.withIdentity(1, 256));
        refused("timers.T3450: ", () -> MmeSpec.STANDARD.withTimers(Map.of(MmeTimer.T3450, Duration.ZERO)));
        refused("timers.T3412: ", () -> MmeSpec.STANDARD.withTimers(Map.of(MmeTimer.T3412, Duration.ofHours(4))));
        refused("integrity: ", () -> MmeSpec.STANDARD.withAlgorithms(List.of(Eia.EIA0), List.of(Eea.EEA0)));
        refused("ciphering: ", () -> MmeSpec.STANDARD.withAlgorithms(List.of(Eia.EIA2), List.of(Eea.EEA4)));
        refused(
                "equivalents: ",
                () -> MmeSpec.STANDARD.withEquivalents(java.util.Collections.nCopies(16, Plmn.of("001-02"))));
        refused("fullName: ", () -> new Announcement("x".repeat(200), "", true, ZoneOffset.UTC));
    }

    @Test
    void two_operators_cannot_have_one_network_or_one_cell() {
        VirtualTime time = new VirtualTime(Instant.EPOCH);
        Ether ether = new Ether();
        Interconnect interconnect = new Interconnect();
        start(alpha().withCells(CellSpec.lte("a", 1, 1)), time, ether, interconnect);
        refused("plmn: ", () -> start(alpha(), time, ether, interconnect));
        OperatorSpec beta = OperatorSpec.of("beta", Plmn.of("999-70"), "", "");
        refused(
                "identity: ",
                () -> start(
                        beta.withCells(CellSpec.lte("b", 2, 1), CellSpec.lte("a", 1, 1)), time, ether, interconnect));
        // The attempt has left nothing behind.
        start(beta.withCells(CellSpec.lte("b", 2, 1)), time, ether, interconnect);
    }

    @Test
    void no_text_of_a_subscriber_shows_its_key() {
        SubscriberSpec subscriber = SubscriberSpec.of("001010000000001", KEY);
        assertThat(alpha().withSubscribers(List.of(subscriber)).toString())
                .contains("hidden")
                .doesNotContain("00000000000000000000");
    }

    private static void start(OperatorSpec spec, VirtualTime time, Ether ether, Interconnect interconnect) {
        Operator.start(
                spec,
                ether,
                interconnect,
                time.timeline(),
                new Random(1),
                new EventStream(),
                SubscriberStore.inMemory());
        time.settle();
    }

    private static void refused(String beginning, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(beginning);
    }
}
