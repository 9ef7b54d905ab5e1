package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.MessageDomain;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.gmm.GmmUe;
import dev.mynah.modem.sms.KeptDomain;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import dev.mynah.network.sgsn.GprsMessages;
import dev.mynah.network.sgsn.SgsnSpec;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Short messages over the packet domain of GSM and UMTS, and the choice between it and the other. TS 24.011, TS 27.007 10.1.21. */
class GprsShortMessageTest {
    private static final String NUMBER = "491700000001";
    private static final RpAddress CENTRE = RpAddress.number("+491710760000");

    private Bench bench = Bench.of();

    private void build(Rat rat, GprsMessages role, boolean gs) {
        bench = Bench.of(
                Bench.alphaSpec()
                        .withSgsn(SgsnSpec.STANDARD.withShortMessages(role).withGs(gs))
                        .withCells(CellSpec.of("hill", rat, 0x31, 0x31).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(NUMBER)))
                        .withSms(SmsSpec.of(Bench.ALPHA).withServiceCentre(CENTRE.digits())),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
    }

    private void start(MessageDomain domain) {
        bench.powerOn();
        bench.after(Duration.ofMinutes(2));
        messages().serviceCentre(CENTRE);
        messages().domain(domain);
        bench.settle();
        bench.nas(0);
    }

    private Messages messages() {
        return bench.slot(0).messages();
    }

    /** To the modem itself. */
    private Future<Messages.Sent> send() {
        Future<Messages.Sent> sent = messages()
                .send(
                        RpAddress.NONE,
                        new SmsSubmit(
                                        false,
                                        false,
                                        false,
                                        0,
                                        SmsAddress.number("+" + NUMBER),
                                        0,
                                        DataCodingScheme.DEFAULT,
                                        ValidityPeriod.NONE,
                                        UserData.text("over the hills"))
                                .encode());
        bench.settle();
        return sent;
    }

    private int arrived() {
        return messages().list(Memory.CARD).size();
    }

    private static boolean ofMm(String message) {
        return message.contains("CM SERVICE") || message.contains("PAGING RESPONSE");
    }

    @ParameterizedTest
    @CsvSource({"GSM, false", "UTRAN, false", "GSM, true", "UTRAN, true"})
    @Conforms(to = "TS 24.011 2.2", by = GmmUe.class)
    void messages_go_and_come_over_the_packet_domain_alone(Rat rat, boolean gs) {
        build(rat, GprsMessages.BEFORE_MSC, gs);
        start(MessageDomain.PACKET);
        Future<Messages.Sent> sent = send();
        bench.after(Duration.ofSeconds(10));
        assertThat(sent.succeeded()).isTrue();
        assertThat(arrived()).isEqualTo(1);
        assertThat(bench.nas(0))
                .containsSubsequence("> CP-DATA", "< CP-ACK", "< CP-DATA", "> CP-ACK")
                .noneMatch(GprsShortMessageTest::ofMm);
        // Once more from an idle station, which has to be paged.
        bench.after(Duration.ofMinutes(3));
        bench.get(bench.alphaControl().message("1234", NUMBER, "once more"));
        bench.after(Duration.ofSeconds(10));
        assertThat(arrived()).isEqualTo(2);
        assertThat(bench.nas(0)).noneMatch(GprsShortMessageTest::ofMm);
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageDomain.class,
            names = {"CIRCUIT", "CIRCUIT_PREFERRED"})
    @Conforms(to = "TS 27.007 10.1.21", by = MessageDomains.class)
    void the_circuit_switched_domain_is_taken_where_it_is_chosen(MessageDomain domain) {
        build(Rat.UTRAN, GprsMessages.AFTER_MSC, false);
        start(domain);
        assertThat(send().succeeded()).isTrue();
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.nas(0)).contains("> CM SERVICE REQUEST").doesNotContain("> SERVICE REQUEST");
        assertThat(arrived()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = MessageDomain.class,
            names = {"PACKET_PREFERRED", "CIRCUIT_PREFERRED", "PACKET"})
    @Conforms(to = "TS 23.040 3.2.8", by = GmmUe.class)
    void without_a_circuit_switched_registration_messages_go_and_come_over_gprs(MessageDomain domain) {
        build(Rat.UTRAN, GprsMessages.AFTER_MSC, false);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 2).secured(true));
        start(domain);
        assertThat(bench.slot(0).network().registration(Domain.CS).status()).isEqualTo(RegistrationStatus.DENIED);
        assertThat(send().succeeded()).isTrue();
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.nas(0)).contains("> SERVICE REQUEST", "> CP-DATA").noneMatch(GprsShortMessageTest::ofMm);
        assertThat(arrived()).isEqualTo(1);
    }

    @Test
    @Conforms(to = "TS 27.007 10.1.21", by = MessageDomains.class)
    void without_a_circuit_switched_registration_nothing_else_will_do_where_only_it_is_chosen() {
        build(Rat.UTRAN, GprsMessages.AFTER_MSC, false);
        bench.reject(RejectRule.every(Procedure.LOCATION_UPDATE, 2).secured(true));
        start(MessageDomain.CIRCUIT);
        assertThat(send().cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.NO_NETWORK_SERVICE));
    }

    @Test
    @Conforms(to = "TS 27.007 10.1.21", by = MessageDomains.class)
    void detached_from_gprs_messages_go_over_the_other_domain_if_that_may_be() {
        build(Rat.UTRAN, GprsMessages.BEFORE_MSC, false);
        start(MessageDomain.PACKET_PREFERRED);
        bench.get(bench.slot(0).network().detach());
        bench.settle();
        bench.nas(0);
        assertThat(send().succeeded()).isTrue();
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.nas(0)).contains("> CM SERVICE REQUEST");
        assertThat(arrived()).as("the SGSN does not know it any more").isEqualTo(1);
        messages().domain(MessageDomain.PACKET);
        assertThat(send().cause()).isInstanceOf(Refusal.class);
    }

    @Test
    @Conforms(to = "TS 23.040 3.2.8", by = GmmUe.class)
    void a_mobile_the_msc_does_not_reach_is_looked_for_by_the_sgsn() {
        build(Rat.UTRAN, GprsMessages.AFTER_MSC, false);
        start(MessageDomain.PACKET);
        bench.alpha.msc().cancelLocation(Bench.ALPHA_IMSI);
        bench.get(bench.alphaControl().message("1234", NUMBER, "anybody there?"));
        bench.after(Duration.ofSeconds(10));
        assertThat(arrived()).isEqualTo(1);
    }

    @Test
    void an_sgsn_that_carries_none_does_not_answer() {
        build(Rat.UTRAN, GprsMessages.NONE, false);
        start(MessageDomain.PACKET);
        Future<Messages.Sent> sent = send();
        bench.after(Duration.ofMinutes(5));
        assertThat(sent.failed()).isTrue();
        assertThat(bench.nas(0)).contains("> CP-DATA").noneMatch(it -> it.startsWith("< CP"));
    }

    @Test
    void the_choice_outlives_the_power() {
        build(Rat.UTRAN, GprsMessages.AFTER_MSC, false);
        start(MessageDomain.PACKET);
        assertThat(new KeptDomain("slot0", bench.modem.nvItems()).chosen()).isEqualTo(MessageDomain.PACKET);
    }
}
