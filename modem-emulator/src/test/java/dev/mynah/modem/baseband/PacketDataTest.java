package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent.AddressesChanged;
import dev.mynah.modem.SubscriptionEvent.ContextChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.pdn.ApnSpec;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contexts and the PDN connections behind them. TS 27.007 10.1, TS 24.301 6.5. */
class PacketDataTest {
    private static PacketData packets(Bench bench) {
        return bench.slot(0).packetData();
    }

    private static Reason refusal(Future<Void> future) {
        assertThat(future.cause()).isInstanceOf(Refusal.class);
        return ((Refusal) future.cause()).reason();
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1", by = EsmUe.class)
    void a_second_context_is_activated_from_idle_and_deactivated() {
        Bench bench = Bench.of().powerOn().idle();
        bench.nas(0);
        bench.get(packets(bench).define(2, PdpType.IP, "ims"));
        bench.get(packets(bench).activate(2));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> SERVICE REQUEST",
                        "> PDN CONNECTIVITY REQUEST",
                        "< ACTIVATE DEFAULT EPS BEARER CONTEXT REQUEST",
                        "> ACTIVATE DEFAULT EPS BEARER CONTEXT ACCEPT");
        assertThat(packets(bench).contexts()).hasSize(2);
        assertThat(packets(bench).contexts().get(1).bearer())
                .hasValueSatisfying(bearer -> assertThat(bearer.identity()).isEqualTo(6));
        bench.get(packets(bench).deactivate(2));
        assertThat(bench.nas(0))
                .containsSubsequence(
                        "> PDN DISCONNECT REQUEST",
                        "< DEACTIVATE EPS BEARER CONTEXT REQUEST",
                        "> DEACTIVATE EPS BEARER CONTEXT ACCEPT");
        assertThat(packets(bench).contexts().get(1).bearer()).isEmpty();
        assertThat(bench.told.get(0))
                .filteredOn(ContextChanged.class::isInstance)
                .hasSize(3);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.2.4", by = EsmUe.class)
    void the_last_connection_of_an_attach_stays() {
        Bench bench = Bench.of().powerOn();
        assertThat(refusal(packets(bench).deactivate(1))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.4", by = EsmUe.class)
    void an_unknown_access_point_is_refused_with_the_networks_cause() {
        Bench bench = Bench.of().powerOn();
        bench.get(packets(bench).define(3, PdpType.IP, "nowhere"));
        Future<Void> activation = packets(bench).activate(3);
        bench.settle();
        assertThat(activation.cause()).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.ACTIVATION_REJECTED);
            assertThat(it.cause()).hasValue(27);
        });
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.2", by = EsmUe.class)
    void an_attach_asks_for_the_access_point_of_context_1() {
        Bench bench = Bench.of();
        bench.get(packets(bench).define(1, PdpType.IP, "ims"));
        bench.powerOn();
        assertThat(bench.nas(0)).containsSubsequence("< ESM INFORMATION REQUEST", "> ESM INFORMATION RESPONSE");
        assertThat(packets(bench).contexts().get(0).bearer()).hasValueSatisfying(bearer -> {
            assertThat(bearer.apn()).startsWith("ims");
            assertThat(bearer.addresses().get(0).getHostAddress()).startsWith("10.2.");
        });
    }

    @Test
    @Conforms(to = "TS 24.301 6.5.1.5", by = EsmUe.class)
    void a_connection_that_gets_no_answer_is_given_up() {
        Bench bench = Bench.of().powerOn();
        bench.get(packets(bench).define(2, PdpType.IP, "ims"));
        bench.get(bench.alphaControl().lose("north", 100, 0));
        Future<Void> activation = packets(bench).activate(2);
        bench.after(java.time.Duration.ofSeconds(60));
        assertThat(refusal(activation)).isIn(Reason.NETWORK_TIMEOUT, Reason.NO_NETWORK_SERVICE);
    }

    /** Dial scripts define context 1 before each call; in LTE the attach has it active all the time. */
    @Test
    void a_context_redefined_while_active_keeps_what_it_has() {
        Bench bench = Bench.of().powerOn();
        PacketData.Bearer before = packets(bench).contexts().get(0).bearer().orElseThrow();
        bench.get(packets(bench).define(1, PdpType.IP, "other"));
        assertThat(packets(bench).contexts().get(0).apn()).isEqualTo("other");
        assertThat(packets(bench).contexts().get(0).bearer()).contains(before);
        assertThat(refusal(packets(bench).undefine(1))).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    void definitions_are_checked_and_kept() {
        Bench bench = Bench.of().powerOn();
        assertThat(refusal(packets(bench).define(0, PdpType.IP, "x"))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(refusal(packets(bench).define(17, PdpType.IP, "x"))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(refusal(packets(bench).define(2, PdpType.IP, "a..b"))).isEqualTo(Reason.INVALID_ARGUMENT);
        assertThat(refusal(packets(bench).activate(9))).isEqualTo(Reason.UNKNOWN_CONTEXT);
        bench.get(packets(bench).define(5, PdpType.IPV6, "home.example"));
        bench.build();
        assertThat(packets(bench).contexts())
                .filteredOn(it -> it.cid() == 5)
                .first()
                .satisfies(it -> assertThat(it.apn()).isEqualTo("home.example"));
        bench.get(packets(bench).undefine(5));
        assertThat(packets(bench).contexts()).filteredOn(it -> it.cid() == 5).isEmpty();
    }

    @Test
    void without_registration_there_is_no_connection() {
        Bench bench = Bench.of().powerOn();
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(refusal(packets(bench).activate(1))).isEqualTo(Reason.NO_NETWORK_SERVICE);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void whoever_asks_is_told_where_calls_of_the_ims_begin(Rat rat) throws Exception {
        InetAddress one = InetAddress.getByName("10.2.0.9");
        InetAddress two = InetAddress.getByName("fd00:2::9");
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", rat, 0x11, 10).withLevel(-80, -100))
                        .withApns(ApnSpec.ipv4("ims", "10.2.0.0/16").withCallServers(one, two)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.get(packets(bench).activate(1));
        assertThat(packets(bench).contexts().get(0).bearer())
                .hasValueSatisfying(it -> assertThat(it.callServers()).containsExactly(one, two));
    }

    @Test
    void a_prefix_that_is_advertised_later_is_told() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.told.get(0))
                .filteredOn(AddressesChanged.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((AddressesChanged) it)
                                .context()
                                .bearer()
                                .orElseThrow()
                                .addresses())
                        .noneMatch(InetAddress::isLinkLocalAddress));
    }

    @Test
    void a_name_and_password_that_no_option_holds_are_refused() {
        Bench bench = Bench.of();
        String half = "x".repeat(125);
        assertThat(refusal(packets(bench).authenticate(1, Optional.of(Authentication.pap(half, half)))))
                .isEqualTo(Reason.INVALID_ARGUMENT);
        bench.get(packets(bench).authenticate(1, Optional.of(Authentication.pap(half, "x".repeat(124)))));
        bench.get(packets(bench).authenticate(1, Optional.of(Authentication.chap(half, half))));
    }
}
