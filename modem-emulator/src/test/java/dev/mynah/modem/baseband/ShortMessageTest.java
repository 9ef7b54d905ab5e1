package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Messages;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Sent;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.sms.MessageService;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.DataCodingScheme;
import dev.mynah.network.air.sms.DataCodingScheme.Waiting;
import dev.mynah.network.air.sms.FailureCause;
import dev.mynah.network.air.sms.HeaderElement;
import dev.mynah.network.air.sms.MessageClass;
import dev.mynah.network.air.sms.ReportParameters;
import dev.mynah.network.air.sms.ServiceCentreTime;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsDeliver;
import dev.mynah.network.air.sms.SmsDeliverReport;
import dev.mynah.network.air.sms.SmsStatusReport;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import dev.mynah.network.air.sms.UserData;
import dev.mynah.network.air.sms.UserDataHeader;
import dev.mynah.network.air.sms.ValidityPeriod;
import dev.mynah.network.air.sms.relay.RpAddress;
import dev.mynah.network.air.sms.relay.RpCause;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.sms.ShortCodeSpec;
import dev.mynah.network.sms.SmsSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two modems' slots on two operators send each other short messages. */
class ShortMessageTest {
    private static final String ALPHA_NUMBER = "491700000001";
    private static final String BETA_NUMBER = "4670000000001";
    private static final RpAddress ALPHA_CENTRE = RpAddress.number("+491710760000");
    private static final RpAddress BETA_CENTRE = RpAddress.number("+46705008999");

    private Bench bench;

    @BeforeEach
    void power_on() {
        bench = Bench.of(
                Bench.alphaSpec()
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn(ALPHA_NUMBER)))
                        .withSms(SmsSpec.of(Bench.ALPHA)
                                .withServiceCentre(ALPHA_CENTRE.digits())
                                .withShortCodes(new ShortCodeSpec("4242", "you said {text}"))),
                Bench.betaSpec()
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.BETA_IMSI, Bench.KEY).withMsisdn(BETA_NUMBER)))
                        .withSms(SmsSpec.of(Bench.BETA).withServiceCentre(BETA_CENTRE.digits())),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn();
        messages(0).serviceCentre(ALPHA_CENTRE);
        messages(1).serviceCentre(BETA_CENTRE);
        bench.settle();
    }

    private Messages messages(int slot) {
        return bench.slot(slot).messages();
    }

    static Octets submit(String to, String text, boolean report) {
        return submit(to, text, report, ValidityPeriod.NONE, 0);
    }

    private static Octets submit(String to, String text, boolean report, ValidityPeriod validity, int identifier) {
        return new SmsSubmit(
                        false,
                        report,
                        false,
                        0,
                        SmsAddress.number(to),
                        identifier,
                        DataCodingScheme.DEFAULT,
                        validity,
                        UserData.text(text))
                .encode();
    }

    private SmsDeliver deliver(int slot, int index) {
        return deliver(messages(slot).read(Memory.CARD, index).orElseThrow());
    }

    private static SmsDeliver deliver(Kept kept) {
        return (SmsDeliver)
                Tpdu.decode(kept.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE).orElseThrow();
    }

    private static String text(SmsDeliver deliver) {
        return deliver.userData().text().orElseThrow();
    }

    private void send(DataCodingScheme coding, int identifier, UserData userData) {
        SmsDeliver deliver = new SmsDeliver(
                false,
                false,
                false,
                false,
                SmsAddress.name("Alpha"),
                identifier,
                coding,
                new ServiceCentreTime(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                userData);
        bench.get(bench.alphaControl().message(deliver, ALPHA_NUMBER));
    }

    private static Reason reason(Future<?> failed) {
        return ((Refusal) failed.cause()).reason();
    }

    @Test
    @Conforms(to = "TS 23.040 3.1", by = MessageService.class)
    void a_message_goes_from_one_operator_to_another() {
        Sent sent = bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "Grüße", false)));
        assertThat(sent.report()).isPresent();
        bench.settle();
        SmsDeliver got = deliver(1, 1);
        assertThat(text(got)).isEqualTo("Grüße");
        assertThat(got.originator().display()).isEqualTo("+" + ALPHA_NUMBER);
        assertThat(messages(1).read(Memory.CARD, 1).orElseThrow().serviceCentre())
                .isEqualTo(ALPHA_CENTRE);
        assertThat(bench.told.get(1)).contains(new SubscriptionEvent.MessageKept(Memory.CARD, 1, false));
    }

    @Test
    @Conforms(to = "TS 24.301 5.6.1.1", by = EmmUe.class)
    void idle_mobiles_request_service_and_are_paged() {
        bench.idle();
        bench.nas(0);
        bench.nas(1);
        Future<Sent> sent = messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "hi", false));
        bench.after(Duration.ofSeconds(1));
        assertThat(sent.succeeded()).isTrue();
        assertThat(bench.nas(0)).first().asString().contains("SERVICE REQUEST");
        assertThat(bench.nas(1)).first().asString().contains("SERVICE REQUEST");
        assertThat(text(deliver(1, 1))).isEqualTo("hi");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.6", by = MessageService.class)
    void each_message_has_the_next_reference_also_after_a_power_cycle() {
        int first = bench.get(messages(0).send(RpAddress.NONE, submit("4242", "a", false)))
                .reference();
        bench.build();
        bench.powerOn();
        assertThat(bench.get(messages(0).send(RpAddress.NONE, submit("4242", "b", false)))
                        .reference())
                .isEqualTo(first + 1);
    }

    @Test
    void a_short_code_answers() {
        bench.get(messages(0).send(RpAddress.NONE, submit("4242", "hello", false)));
        bench.settle();
        assertThat(text(deliver(0, 1))).isEqualTo("you said hello");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.2.3", by = MessageService.class)
    void a_status_report_is_kept_with_the_messages_for_hosts_that_know_no_other_place() {
        bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "hi", true)));
        bench.settle();
        assertThat(messages(0).list(Memory.CARD)).hasSize(1);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.MessageKept(Memory.CARD, 1, true));
    }

    @Test
    void hosts_hear_that_another_one_has_changed_what_is_kept() {
        SubscriptionEvent changed = new SubscriptionEvent.MessagesChanged(Memory.CARD);
        bench.get(messages(0)
                .keep(Memory.CARD, Status.RECEIVED_UNREAD, RpAddress.NONE, submit("+" + BETA_NUMBER, "hi", true)));
        messages(0).mark(Memory.CARD, 1, Status.RECEIVED_READ);
        messages(0).mark(Memory.CARD, 1, Status.RECEIVED_READ);
        bench.get(messages(0).delete(Memory.CARD, 1));
        assertThat(bench.told.get(0).stream().filter(changed::equals)).hasSize(3);
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.2.3", by = MessageService.class)
    void a_status_report_follows_the_delivery() {
        messages(0).reportsApart();
        Sent sent = bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "hi", true)));
        bench.settle();
        Kept kept = messages(0).read(Memory.REPORTS, 1).orElseThrow();
        SmsStatusReport report = (SmsStatusReport)
                Tpdu.decode(kept.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE).orElseThrow();
        assertThat(report.reference()).isEqualTo(sent.reference());
        assertThat(report.status()).isZero();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.MessageKept(Memory.REPORTS, 1, true));
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 31.102 4.2.32", by = MessageService.class)
    void the_report_of_a_message_on_the_card_is_kept_there() {
        int equipment = messages(0).capacity(Memory.REPORTS) - 10;
        bench.get(messages(0)
                .keep(Memory.CARD, Status.STORED_UNSENT, RpAddress.NONE, submit("+" + BETA_NUMBER, "hi", true)));
        Kept draft = messages(0).read(Memory.CARD, 1).orElseThrow();
        Future<Sent> sending = messages(0).send(draft.serviceCentre(), draft.tpdu());
        sending.onSuccess(sent -> messages(0).sent(Memory.CARD, 1, sent.reference()));
        bench.get(sending);
        bench.settle();
        int index = equipment + 1;
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.MessageKept(Memory.REPORTS, index, true));
        assertThat(messages(0).list(Memory.REPORTS)).extracting(Kept::index).containsExactly(index);
        Kept kept = messages(0).read(Memory.REPORTS, index).orElseThrow();
        assertThat(Tpdu.decode(kept.tpdu(), Tpdu.Carrier.DATA_TO_MOBILE).orElseThrow())
                .isInstanceOfSatisfying(
                        SmsStatusReport.class,
                        report -> assertThat(report.reference())
                                .isEqualTo(sending.result().reference()));
        bench.get(messages(0).delete(Memory.REPORTS, index));
        assertThat(messages(0).list(Memory.REPORTS)).isEmpty();
        assertThat(messages(0).read(Memory.CARD, 1)).isPresent();
    }

    @Test
    void both_memories_are_one_where_that_is_wanted() {
        messages(0).incoming(Memory.ALL);
        bench.get(messages(0).keep(Memory.CARD, Status.STORED_SENT, ALPHA_CENTRE, submit("1", "card", false)));
        send(DataCodingScheme.DEFAULT, 0, UserData.text("first"));
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.MessageKept(Memory.ALL, 1, false));
        int onCard = messages(0).capacity(Memory.EQUIPMENT) + 1;
        assertThat(messages(0).list(Memory.ALL)).extracting(Kept::index).containsExactly(1, onCard);
        bench.get(messages(0).delete(Memory.ALL, onCard));
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
        assertThat(messages(0).list(Memory.EQUIPMENT)).hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.011 8.2.5.4", by = MessageService.class)
    void a_number_nobody_has_is_refused_with_1() {
        Future<Sent> sent = messages(0).send(RpAddress.NONE, submit("+4912345", "hi", false));
        bench.settle();
        assertThat(reason(sent)).isEqualTo(Reason.MESSAGE_REFUSED);
        assertThat(((Refusal) sent.cause()).cause()).hasValue(RpCause.UNASSIGNED_NUMBER.value());
    }

    @Test
    void without_a_service_centre_nothing_is_sent() {
        bench = Bench.of();
        bench.powerOn();
        assertThat(reason(messages(0).send(RpAddress.NONE, submit("4242", "hi", false))))
                .isEqualTo(Reason.SERVICE_CENTRE_UNKNOWN);
    }

    @Test
    @Conforms(to = "TS 23.040 3.3.2", by = MessageService.class)
    void a_message_waits_for_a_mobile_that_is_off() {
        bench.slot(1).functionality(dev.mynah.modem.Functionality.RADIO_OFF);
        bench.settle();
        bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "later", false)));
        bench.after(Duration.ofHours(3));
        assertThat(messages(1).list(Memory.CARD)).isEmpty();
        bench.slot(1).functionality(dev.mynah.modem.Functionality.FULL);
        bench.settle();
        assertThat(text(deliver(1, 1))).isEqualTo("later");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.12", by = MessageService.class)
    void a_message_that_nobody_could_have_in_time_is_given_up() {
        bench.slot(1).functionality(dev.mynah.modem.Functionality.RADIO_OFF);
        bench.settle();
        Octets message =
                submit("+" + BETA_NUMBER, "now", true, ValidityPeriod.Relative.atLeast(Duration.ofMinutes(30)), 0);
        bench.get(messages(0).send(RpAddress.NONE, message));
        bench.after(Duration.ofMinutes(31));
        SmsStatusReport report = (SmsStatusReport)
                Tpdu.decode(messages(0).read(Memory.CARD, 1).orElseThrow().tpdu(), Tpdu.Carrier.DATA_TO_MOBILE)
                        .orElseThrow();
        assertThat(report.status()).isEqualTo(0x46);
        bench.slot(1).functionality(dev.mynah.modem.Functionality.FULL);
        bench.settle();
        assertThat(messages(1).list(Memory.CARD)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 24.011 6.3.3.2", by = MessageService.class)
    void a_full_card_gets_the_message_once_there_is_room() {
        for (int i = 0; i < 10; i++) {
            bench.get(messages(1).keep(Memory.CARD, Status.RECEIVED_READ, BETA_CENTRE, submit("1", "old", false)));
        }
        bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "squeeze", false)));
        bench.after(Duration.ofSeconds(20));
        assertThat(messages(1).list(Memory.CARD)).hasSize(10);
        bench.get(messages(1).delete(Memory.CARD, 4));
        bench.after(Duration.ofSeconds(5));
        assertThat(text(deliver(1, 4))).isEqualTo("squeeze");
    }

    @Test
    void messages_in_the_modem_outlive_a_power_cycle() {
        messages(0).incoming(Memory.EQUIPMENT);
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "keep me"));
        bench.settle();
        assertThat(messages(0).list(Memory.EQUIPMENT)).hasSize(1);
        bench.build();
        assertThat(text(deliver(messages(0).list(Memory.EQUIPMENT).get(0)))).isEqualTo("keep me");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.10", by = MessageService.class)
    void a_class_2_message_is_kept_on_the_card_whatever_is_preferred() {
        messages(0).incoming(Memory.EQUIPMENT);
        send(DataCodingScheme.of(DataCodingScheme.Alphabet.GSM_7_BIT, MessageClass.CARD), 0, UserData.text("card"));
        bench.settle();
        assertThat(text(deliver(0, 1))).isEqualTo("card");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.10", by = MessageService.class)
    void a_class_0_message_is_not_kept() {
        send(
                DataCodingScheme.of(DataCodingScheme.Alphabet.GSM_7_BIT, MessageClass.IMMEDIATE_DISPLAY),
                0,
                UserData.text("flash"));
        bench.settle();
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.9", by = MessageService.class)
    void a_type_0_message_leaves_no_trace() {
        send(DataCodingScheme.DEFAULT, 0x40, UserData.text("silent"));
        bench.settle();
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
        assertThat(bench.told.get(0)).noneMatch(SubscriptionEvent.MessageKept.class::isInstance);
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.9", by = MessageService.class)
    void a_replace_type_message_takes_the_place_of_its_predecessor() {
        send(DataCodingScheme.DEFAULT, 0x42, UserData.text("one"));
        send(DataCodingScheme.DEFAULT, 0x43, UserData.text("other"));
        send(DataCodingScheme.DEFAULT, 0x42, UserData.text("two"));
        bench.settle();
        assertThat(messages(0).list(Memory.CARD))
                .extracting(it -> text(deliver(it)))
                .containsExactly("two", "other");
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.24.2", by = MessageService.class)
    void voicemail_waits_and_waits_no_more() {
        send(new DataCodingScheme(0xC8), 0, UserData.NONE);
        bench.settle();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.WaitingChanged(Waiting.VOICEMAIL, true, 1));
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
        send(
                DataCodingScheme.DEFAULT,
                0,
                new UserData(
                        UserDataHeader.of(new HeaderElement(
                                HeaderElement.SPECIAL_MESSAGE_INDICATION, Octets.of((byte) 0x82, (byte) 3))),
                        DataCodingScheme.Alphabet.GSM_7_BIT,
                        Octets.EMPTY));
        bench.settle();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.WaitingChanged(Waiting.ELECTRONIC_MAIL, true, 3));
        assertThat(messages(0).list(Memory.CARD)).hasSize(1);
        send(new DataCodingScheme(0xC0), 0, UserData.NONE);
        bench.settle();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.WaitingChanged(Waiting.VOICEMAIL, false, 0));
    }

    @Test
    @Conforms(to = "TS 23.040 9.2.3.24.1", by = MessageService.class)
    void a_long_text_arrives_in_parts_that_belong_together() {
        String text = "0123456789".repeat(40);
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, text));
        bench.settle();
        List<SmsDeliver> parts = messages(0).list(Memory.CARD).stream()
                .map(ShortMessageTest::deliver)
                .toList();
        assertThat(parts).hasSize(3);
        assertThat(String.join("", parts.stream().map(ShortMessageTest::text).toList()))
                .isEqualTo(text);
        assertThat(parts.get(2)
                        .userData()
                        .header()
                        .concatenation()
                        .orElseThrow()
                        .part())
                .isEqualTo(3);
    }

    @Test
    void a_host_that_takes_messages_says_what_the_network_hears() {
        var host = new Messages.Receiver() {
            int taken;

            @Override
            public Messages.Wish wish(Messages.Arrived message) {
                return Messages.Wish.ACKNOWLEDGE;
            }

            @Override
            public void take(Messages.Arrived message, java.util.function.Consumer<Messages.Verdict> answer) {
                taken++;
                answer.accept(new Messages.Verdict(true, Optional.empty()));
            }
        };
        Runnable end = messages(0).receive(host);
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "host"));
        bench.settle();
        assertThat(host.taken).isEqualTo(1);
        assertThat(messages(0).list(Memory.CARD)).isEmpty();
        end.run();
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "modem"));
        bench.settle();
        assertThat(text(deliver(0, 1))).isEqualTo("modem");
    }

    /** A host that takes everything and says the same of it each time. */
    private static final class Taking implements Messages.Receiver {
        private final List<Messages.Arrived> taken = new ArrayList<>();
        private final Messages.Verdict verdict;

        Taking(Messages.Verdict verdict) {
            this.verdict = verdict;
        }

        @Override
        public Messages.Wish wish(Messages.Arrived message) {
            return Messages.Wish.ACKNOWLEDGE;
        }

        @Override
        public void take(Messages.Arrived message, Consumer<Messages.Verdict> answer) {
            taken.add(message);
            answer.accept(verdict);
        }
    }

    @Test
    @Conforms(to = "TS 24.011 6.3.3.2", by = MessageService.class)
    void a_host_without_room_gets_the_message_once_it_has_some() {
        Octets full = new SmsDeliverReport(
                        Optional.of(FailureCause.MEMORY_CAPACITY_EXCEEDED.value()), ReportParameters.NONE)
                .encode();
        Taking host = new Taking(new Messages.Verdict(false, Optional.of(full)));
        Runnable end = messages(0).receive(host);
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "squeeze"));
        bench.after(Duration.ofSeconds(20));
        assertThat(host.taken).hasSize(1);
        end.run();
        bench.get(messages(0).room(true));
        bench.settle();
        assertThat(text(deliver(0, 1))).isEqualTo("squeeze");
    }

    @Test
    void messages_for_hosts_that_have_no_room_are_refused_for_them() {
        Taking host = new Taking(new Messages.Verdict(true, Optional.empty()));
        messages(0).receive(host);
        bench.get(messages(0).room(false));
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "later"));
        bench.after(Duration.ofSeconds(20));
        assertThat(host.taken).isEmpty();
        bench.get(messages(0).room(true));
        bench.settle();
        assertThat(host.taken).hasSize(1);
    }

    @Test
    void a_host_may_have_what_only_says_that_something_waits() {
        Taking host = new Taking(new Messages.Verdict(true, Optional.empty()));
        messages(0).receive(host);
        send(new DataCodingScheme(0xC8), 0, UserData.NONE);
        bench.settle();
        assertThat(host.taken).singleElement().matches(Messages.Arrived::passing);
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.WaitingChanged(Waiting.VOICEMAIL, true, 1));
    }

    @Test
    void a_message_that_the_card_has_no_room_for_is_told() {
        for (int i = 0; i < 10; i++) {
            bench.get(messages(0).keep(Memory.CARD, Status.RECEIVED_READ, ALPHA_CENTRE, submit("1", "old", false)));
        }
        bench.get(bench.alphaControl().message("+4912345", ALPHA_NUMBER, "too much"));
        bench.settle();
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.MemoryFull(Memory.CARD));
    }

    @Test
    @Conforms(to = "TS 24.011 5.3.1", by = MessageService.class)
    void the_connection_stays_for_a_message_that_is_to_follow() {
        bench.idle();
        bench.nas(0);
        bench.get(messages(0).sendFirst(RpAddress.NONE, submit("+" + BETA_NUMBER, "a", false)));
        bench.after(Duration.ofSeconds(4));
        bench.get(messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "b", false)));
        bench.idle();
        assertThat(bench.nas(0).stream().filter(it -> it.contains("SERVICE REQUEST")))
                .hasSize(1);
        assertThat(messages(1).list(Memory.CARD)).hasSize(2);
    }

    @Test
    void messages_cross_twenty_times_without_a_row_missing() {
        messages(0).reportsApart();
        messages(1).reportsApart();
        for (int i = 0; i < 20; i++) {
            messages(0).incoming(Memory.EQUIPMENT);
            messages(1).incoming(Memory.EQUIPMENT);
            messages(0).send(RpAddress.NONE, submit("+" + BETA_NUMBER, "to beta " + i, true));
            messages(1).send(RpAddress.NONE, submit("+" + ALPHA_NUMBER, "to alpha " + i, true));
        }
        bench.after(Duration.ofMinutes(3));
        assertThat(messages(0).list(Memory.EQUIPMENT)).hasSize(20);
        assertThat(messages(0).list(Memory.REPORTS)).hasSize(20);
        assertThat(messages(1).list(Memory.EQUIPMENT)).hasSize(20);
        assertThat(messages(1).list(Memory.REPORTS)).hasSize(20);
    }
}
