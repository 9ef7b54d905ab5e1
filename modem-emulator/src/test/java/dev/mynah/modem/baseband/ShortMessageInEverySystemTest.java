package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.sms.SmsSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Short messages of a modem in each technology: over MM in GSM and UMTS, SGs in LTE, NAS in NR. */
class ShortMessageInEverySystemTest {
    private static final String NUMBER = "491700000001";
    private static final RpAddress CENTRE = RpAddress.number("+491710760000");

    private Bench bench;

    private void in(Rat rat) {
        bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", rat, 0x31, 0x31).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(NUMBER)))
                        .withSms(SmsSpec.of(Bench.ALPHA).withServiceCentre(CENTRE.digits())),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.after(Duration.ofMinutes(2));
        messages().serviceCentre(CENTRE);
        bench.settle();
    }

    private Messages messages() {
        return bench.slot(0).messages();
    }

    private static Octets submit(String text) {
        return new SmsSubmit(
                        false,
                        true,
                        false,
                        0,
                        SmsAddress.number("+" + NUMBER),
                        0,
                        DataCodingScheme.DEFAULT,
                        ValidityPeriod.NONE,
                        UserData.text(text))
                .encode();
    }

    private List<Tpdu> kept() {
        return kept(Memory.CARD);
    }

    private List<Tpdu> kept(Memory memory) {
        return messages().list(memory).stream()
                .map(Kept::tpdu)
                .map(it -> Tpdu.decode(it, Tpdu.Carrier.DATA_TO_MOBILE).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_message_goes_out_comes_in_and_is_reported(Rat rat) {
        in(rat);
        messages().reportsApart();
        bench.get(messages().send(RpAddress.NONE, submit("hello")));
        bench.after(Duration.ofSeconds(30));
        assertThat(kept())
                .hasSize(1)
                .allSatisfy(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                SmsDeliver.class,
                                deliver -> assertThat(deliver.userData().text()).contains("hello")));
        assertThat(kept(Memory.REPORTS))
                .hasSize(1)
                .allSatisfy(it -> assertThat(it)
                        .isInstanceOfSatisfying(
                                SmsStatusReport.class,
                                report -> assertThat(report.status()).isZero()));
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void an_idle_modem_is_paged_and_a_full_card_gets_the_message_once_there_is_room(Rat rat) {
        in(rat);
        int room = messages().capacity(Memory.CARD);
        for (int i = 0; i < room; i++) {
            bench.get(bench.alphaControl().message("+491700000099", NUMBER, "filler " + i));
            bench.after(Duration.ofSeconds(30));
        }
        assertThat(kept()).hasSize(room);
        bench.get(bench.alphaControl().message("+491700000099", NUMBER, "late"));
        bench.after(Duration.ofMinutes(2));
        assertThat(kept()).hasSize(room);
        bench.get(messages().delete(Memory.CARD, 1));
        bench.after(Duration.ofMinutes(2));
        assertThat(kept())
                .anySatisfy(
                        it -> assertThat(((SmsDeliver) it).userData().text()).contains("late"));
    }
}
