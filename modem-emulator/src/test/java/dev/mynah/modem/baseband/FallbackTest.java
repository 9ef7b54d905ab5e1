package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Call;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Domain;
import dev.mynah.modem.DualSim;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent.MessageKept;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.ip.InternetChecksum;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.pdn.ApnSpec;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two stacks in LTE that call and are called: by fallback to UTRAN and back. TS 23.272. */
class FallbackTest {
    private static final String ONE = "491700000001";
    private static final String TWO = "491700000002";
    private static final CellSpec LTE = CellSpec.lte("north", 0x101, 1).withLevel(-90, -100);

    private static Bench bench(CellSpec... cells) {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(cells)
                        .withApns(ApnSpec.ipv4("internet", "10.1.0.0/16", "10.1.0.1"))
                        .withFarEnds(FarEndSpec.answers("15550001000", Duration.ofSeconds(3)))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(ONE),
                                SubscriberSpec.of(Bench.TRAVEL_IMSI, Bench.KEY).withMsisdn(TWO))),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.travelProfile().enabledOnPort(1));
        bench.dualSim = DualSim.ACTIVE;
        bench.build();
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn().after(Duration.ofMinutes(1));
        for (int slot = 0; slot < 2; slot++) {
            inLte(bench, slot);
        }
        return bench;
    }

    private static CellSpec utran(int area) {
        return CellSpec.of("hill", Rat.UTRAN, 0x31, area).withLevel(-80, -100);
    }

    private static void inLte(Bench bench, int slot) {
        assertThat(rat(bench, slot)).contains(Rat.E_UTRAN);
        assertThat(bench.eps(slot)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.cs(slot)).isEqualTo(RegistrationStatus.HOME);
    }

    private static Optional<Rat> rat(Bench bench, int slot) {
        return bench.slot(slot).network().registration(Domain.CS).cell().map(it -> it.rat());
    }

    private static Calls calls(Bench bench, int slot) {
        return bench.slot(slot).calls();
    }

    private static List<State> states(Bench bench, int slot) {
        return calls(bench, slot).list().stream().map(Call::state).toList();
    }

    private static void callOneTwo(Bench bench) {
        bench.get(calls(bench, 0).dial(Dialling.of("+" + TWO)));
        bench.after(Duration.ofSeconds(15));
        assertThat(states(bench, 0)).containsExactly(State.ALERTING);
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        assertThat(rat(bench, 0)).contains(Rat.UTRAN);
        assertThat(rat(bench, 1)).contains(Rat.UTRAN);
        bench.get(calls(bench, 1).answer());
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        assertThat(states(bench, 1)).containsExactly(State.ACTIVE);
        bench.after(Duration.ofMinutes(1));
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(states(bench, 0)).isEmpty();
        assertThat(states(bench, 1)).isEmpty();
        inLte(bench, 0);
        inLte(bench, 1);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.1", by = EmmUe.class)
    void two_in_lte_talk_in_utran_and_are_back_afterwards() {
        Bench bench = bench(LTE, utran(1));
        bench.nas(0);
        callOneTwo(bench);
        List<String> messages = bench.nas(0);
        assertThat(messages.get(0)).startsWith("> EXTENDED SERVICE REQUEST");
        assertThat(messages).noneMatch(it -> it.startsWith("> LOCATION UPDATING REQUEST"));
        assertThat(messages).noneMatch(it -> it.startsWith("> ATTACH REQUEST"));
        assertThat(messages).anyMatch(it -> it.startsWith("> TRACKING AREA UPDATE REQUEST"));
    }

    @Test
    @Conforms(to = "TS 23.272 6.2", by = EmmUe.class)
    void in_another_location_area_they_update_their_location_first() {
        Bench bench = bench(LTE, utran(9));
        bench.nas(0);
        callOneTwo(bench);
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("> LOCATION UPDATING REQUEST"));
        callOneTwo(bench);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.5", by = EmmUe.class)
    void without_a_circuit_switched_cell_the_network_says_so_and_the_data_go_on() {
        Bench bench = bench(LTE);
        bench.get(calls(bench, 0).dial(Dialling.of("+" + TWO)));
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.nas(0)).anyMatch(it -> it.startsWith("< SERVICE REJECT"));
        assertThat(states(bench, 0)).isEmpty();
        bench.after(Duration.ofMinutes(1));
        inLte(bench, 0);
    }

    @Test
    void with_the_circuit_switched_cells_off_a_call_can_be_tried_again_after_t3442() {
        Bench bench = bench(LTE, utran(1).withOn(false));
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 0)).isEmpty();
        bench.get(bench.alphaControl().power("hill", true));
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 0)).isEmpty();
        bench.after(Duration.ofSeconds(30));
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
    }

    @Test
    void a_second_caller_finds_the_line_busy() {
        Bench bench = bench(LTE, utran(1));
        bench.get(calls(bench, 1).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(10));
        bench.get(calls(bench, 0).dial(Dialling.of("+" + TWO)));
        bench.after(Duration.ofSeconds(10));
        assertThat(states(bench, 0)).isEmpty();
        assertThat(calls(bench, 0).lastEnd().orElseThrow().cause()).isEqualTo(17);
        bench.get(calls(bench, 1).hangUp());
        bench.after(Duration.ofMinutes(1));
        inLte(bench, 0);
        inLte(bench, 1);
    }

    @Test
    void a_code_dialled_in_lte_is_answered_in_utran() {
        Bench bench = bench(LTE, utran(1));
        bench.slot(0).supplementaryServices().ussd("*100#");
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.told.get(0).stream().filter(UssdReceived.class::isInstance))
                .hasSize(1);
        bench.after(Duration.ofMinutes(1));
        inLte(bench, 0);
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.2.2.1", by = EmmUe.class)
    void one_that_nothing_keeps_from_being_connected_is_told_by_cs_service_notification() {
        Bench bench = bench(LTE, utran(1));
        bench.alphaControl().page(Bench.TRAVEL_IMSI);
        bench.after(Duration.ofSeconds(1));
        bench.nas(1);
        bench.get(bench.alphaControl().call(FarEndSpec.answers("4930123", Duration.ZERO), TWO));
        bench.after(Duration.ofSeconds(5));
        assertThat(states(bench, 1)).containsExactly(State.INCOMING);
        assertThat(bench.nas(1).get(0)).startsWith("< CS SERVICE NOTIFICATION");
    }

    private static Octets message(String to) {
        return new SmsSubmit(
                        false,
                        false,
                        false,
                        0,
                        SmsAddress.number(to),
                        0,
                        DataCodingScheme.DEFAULT,
                        ValidityPeriod.NONE,
                        UserData.text("while I talk"))
                .encode();
    }

    private static byte[] echo() {
        byte[] echo = {8, 0, 0, 0, 0, 1, 0, 1, 'p', 'i', 'n', 'g'};
        int checksum = new InternetChecksum().add(echo, 0, echo.length).value();
        echo[2] = (byte) (checksum >> 8);
        echo[3] = (byte) checksum;
        return echo;
    }

    @Test
    @Conforms(to = "TS 23.272 8", by = EmmUe.class)
    void messages_go_both_ways_during_a_call() {
        Bench bench = bench(LTE, utran(1));
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(15));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        assertThat(rat(bench, 0)).contains(Rat.UTRAN);
        bench.get(bench.alphaControl().message("+4912345", ONE, "while you talk"));
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.told.get(0)).hasAtLeastOneElementOfType(MessageKept.class);
        assertThat(rat(bench, 0)).contains(Rat.UTRAN);
        RpAddress centre = RpAddress.number("+" + bench.alpha.spec().sms().serviceCentre());
        var sent = bench.slot(0).messages().send(centre, message("+" + TWO));
        bench.after(Duration.ofSeconds(30));
        assertThat(sent.succeeded()).as("%s", sent.cause()).isTrue();
        assertThat(bench.told.get(1)).hasAtLeastOneElementOfType(MessageKept.class);
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        inLte(bench, 0);
    }

    @Test
    @Conforms(to = "TS 23.272 6.5", by = EmmUe.class)
    void packets_wait_during_a_call_and_go_on_at_the_same_address_afterwards() throws Exception {
        Bench bench = bench(LTE, utran(1));
        var before = bench.slot(0).packetData().contexts().get(0).bearer().orElseThrow();
        List<byte[]> heard = new ArrayList<>();
        PacketData.Path path = bench.get(bench.slot(0).packetData().open(1, new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {
                heard.add(packet);
            }

            @Override
            public void released(boolean byNetwork) {
                heard.clear();
            }
        }));
        bench.get(calls(bench, 0).dial(Dialling.of("+15550001000")));
        bench.after(Duration.ofSeconds(15));
        assertThat(states(bench, 0)).containsExactly(State.ACTIVE);
        bench.get(calls(bench, 0).hangUp());
        bench.after(Duration.ofMinutes(1));
        inLte(bench, 0);
        assertThat(bench.slot(0).packetData().contexts().get(0).bearer()).contains(before);
        path.send(
                IpPacket.build(before.addresses().get(0), InetAddress.getByName("10.1.0.1"), IpProtocol.ICMP, echo()));
        bench.after(Duration.ofSeconds(2));
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0)[20]).as("echo reply").isZero();
    }
}
