package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mm5g.Mm5gUe;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Short messages over NAS in NR: a UE there and one in LTE write to each other. TS 24.501 5.4.5, TS 23.502 4.13.3. */
class NrShortMessageTest {
    private static final String ALPHA_NUMBER = "491700000001";
    private static final String BETA_NUMBER = "4670000000001";

    private Bench bench;

    @BeforeEach
    void power_on() {
        bench = Bench.of(
                NrRegistrationTest.alphaInNr()
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(ALPHA_NUMBER)))
                        .withSms(SmsSpec.of(Bench.ALPHA).withServiceCentre("491710760000")),
                Bench.betaSpec()
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.BETA_IMSI, Bench.KEY).withMsisdn(BETA_NUMBER)))
                        .withSms(SmsSpec.of(Bench.BETA).withServiceCentre("46705008999")),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn();
        messages(0).serviceCentre(RpAddress.number("+491710760000"));
        messages(1).serviceCentre(RpAddress.number("+46705008999"));
        bench.settle();
    }

    private Messages messages(int slot) {
        return bench.slot(slot).messages();
    }

    private static Octets submit(String to, String text) {
        return new SmsSubmit(
                        false,
                        false,
                        false,
                        0,
                        SmsAddress.number(to),
                        0,
                        DataCodingScheme.DEFAULT,
                        ValidityPeriod.NONE,
                        UserData.text(text))
                .encode();
    }

    private String received(int slot) {
        SmsDeliver deliver = (SmsDeliver)
                Tpdu.decode(messages(slot).read(Memory.CARD, 1).orElseThrow().tpdu(), Tpdu.Carrier.DATA_TO_MOBILE)
                        .orElseThrow();
        return deliver.userData().text().orElseThrow();
    }

    @Test
    @Conforms(to = "TS 24.501 5.4.5", by = Mm5gUe.class)
    void a_message_goes_out_and_its_answer_comes_in() {
        bench.nas(0);
        bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "hi")));
        bench.settle();
        assertThat(received(1)).isEqualTo("hi");
        bench.get(messages(1).send(RpAddress.NONE, submit("+" + ALPHA_NUMBER, "hello")));
        bench.settle();
        assertThat(received(0)).isEqualTo("hello");
        assertThat(bench.nas(0))
                .anyMatch(it -> it.startsWith("> UL NAS TRANSPORT"))
                .anyMatch(it -> it.startsWith("< DL NAS TRANSPORT"));
    }

    @Test
    @Conforms(to = "TS 24.501 5.6.1", by = Mm5gUe.class)
    void an_idle_ue_asks_for_service_and_is_paged() {
        bench.idle();
        bench.nas(0);
        Future<Sent> sent = messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "hi"));
        bench.after(Duration.ofSeconds(1));
        assertThat(sent.succeeded()).isTrue();
        assertThat(NrRegistrationTest.names(bench)).containsSubsequence("> SERVICE REQUEST", "< SERVICE ACCEPT");
        bench.idle();
        bench.nas(0);
        bench.get(messages(1).send(RpAddress.NONE, submit("+" + ALPHA_NUMBER, "hello")));
        bench.after(Duration.ofSeconds(1));
        assertThat(NrRegistrationTest.names(bench)).containsSubsequence("> SERVICE REQUEST", "< SERVICE ACCEPT");
        assertThat(received(0)).isEqualTo("hello");
    }
}
