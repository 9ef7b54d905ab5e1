package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent.UssdReceived;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.mmi.Keypad;
import dev.mynah.modem.mmi.Outcome;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.SsAnswer;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsStatus;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user types and sends, through everything there is to the home network and back. */
class KeypadTest {
    private final Bench bench = bench();
    private final Subscription slot = bench.slot(0);
    private final Keypad keypad = new Keypad(slot);

    private static Bench bench() {
        Bench bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(CellSpec.of("hill", Rat.UTRAN, 0x11, 10).withLevel(-80, -100))
                        .withSubscribers(List.of(
                                SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withMsisdn("491700000001")))
                        .withFarEnds(
                                FarEndSpec.answers("49301*", Duration.ofSeconds(1)),
                                FarEndSpec.answers("112", Duration.ofSeconds(1))),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        bench.powerOn();
        bench.after(Duration.ofSeconds(30));
        return bench;
    }

    private Outcome send(String typed) {
        Future<Outcome> sent = keypad.send(Dialling.of(typed));
        bench.after(Duration.ofSeconds(5));
        assertThat(sent.succeeded()).as("%s: %s", typed, sent.cause()).isTrue();
        return sent.result();
    }

    private Refusal.Reason refused(String typed) {
        Future<Outcome> sent = keypad.send(Dialling.of(typed));
        bench.after(Duration.ofSeconds(5));
        assertThat(sent.failed()).as(typed).isTrue();
        return ((Refusal) sent.cause()).reason();
    }

    private SsAnswer asked(String typed) {
        return ((Outcome.Answered) send(typed)).answer();
    }

    private List<State> states() {
        return slot.calls().list().stream().map(it -> it.state()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "67", "61", "62", "002", "004"})
    @Conforms(to = "TS 22.030 6.5.2", by = Keypad.class)
    void forwarding_is_registered_asked_for_switched_and_erased(String code) {
        String asks = "*#" + (code.startsWith("00") ? "67" : code) + "#";
        assertThat(send("**" + code + "*+4930100#")).isEqualTo(new Outcome.Done());
        assertThat(asked(asks))
                .isInstanceOfSatisfying(
                        SsAnswer.Forwarding.class,
                        it -> assertThat(it.features())
                                .allMatch(feature ->
                                        feature.status().orElseThrow().active())
                                .allMatch(feature -> feature.forwardedTo()
                                        .orElseThrow()
                                        .display()
                                        .equals("+4930100")));
        send("#" + code + "#");
        assertThat(asked(asks))
                .isInstanceOfSatisfying(
                        SsAnswer.Forwarding.class,
                        it -> assertThat(it.features())
                                .noneMatch(feature ->
                                        feature.status().orElseThrow().active()));
        send("*" + code + "#");
        send("##" + code + "#");
        assertThat(asked(asks)).isInstanceOf(SsAnswer.Status.class);
    }

    @Test
    void forwarding_on_no_reply_takes_a_basic_service_and_seconds_and_one_star_registers_too() {
        send("*61*4930100*11*25#");
        assertThat(asked("*#61#"))
                .isInstanceOfSatisfying(
                        SsAnswer.Forwarding.class,
                        it -> assertThat(it.features())
                                .singleElement()
                                .satisfies(feature ->
                                        assertThat(feature.noReplySeconds()).hasValue(25)));
        assertThat(refused("**61*4930100*11*99#")).isEqualTo(Refusal.Reason.NOT_ALLOWED);
        assertThat(refused("**61*4930100*77#")).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
    }

    @ParameterizedTest
    @CsvSource({"33", "331", "332", "35", "351"})
    void barring_takes_the_password(String code) {
        assertThat(refused("*" + code + "*9999#")).isEqualTo(Refusal.Reason.WRONG_PASSWORD);
        send("*" + code + "*0000*11#");
        assertThat(asked("*#" + code + "#")).isInstanceOf(SsAnswer.ActiveFor.class);
        send("#" + code + "*0000#");
        assertThat(asked("*#" + code + "#")).isInstanceOf(SsAnswer.Status.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"330", "333", "335"})
    void all_barring_of_a_group_ends_at_once(String group) {
        send("*33*0000#");
        send("*35*0000#");
        send("#" + group + "*0000#");
        assertThat(asked("*#33#") instanceof SsAnswer.Status).isEqualTo(!group.equals("335"));
        assertThat(asked("*#35#") instanceof SsAnswer.Status).isEqualTo(!group.equals("333"));
    }

    @Test
    void the_barring_password_is_changed() {
        assertThat(refused("**03*330*0000*1111*2222#")).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
        send("**03*330*0000*1111*1111#");
        assertThat(refused("*33*0000#")).isEqualTo(Refusal.Reason.WRONG_PASSWORD);
        send("*33*1111#");
        send("**03**1111*2222*2222#");
        send("#33*2222#");
    }

    @Test
    void call_waiting_is_switched() {
        send("#43#");
        assertThat(asked("*#43#")).isInstanceOf(SsAnswer.Status.class);
        send("*43*11#");
        assertThat(asked("*#43#")).isInstanceOf(SsAnswer.ActiveFor.class);
    }

    @Test
    @Conforms(to = "TS 24.081 1.2", by = Keypad.class)
    void the_network_says_which_identification_the_subscriber_has() {
        for (String there : List.of("*#30#", "*#76#", "*#300#")) {
            assertThat(asked(there)).as(there).isEqualTo(new SsAnswer.Status(SsStatus.ACTIVE));
        }
        assertThat(asked("*#77#")).isEqualTo(new SsAnswer.Status(SsStatus.NOT_PROVISIONED));
        assertThat(asked("*#31#"))
                .isEqualTo(new SsAnswer.Generic(SsStatus.ACTIVE, Optional.of(CliRestriction.TEMPORARY_ALLOWED)));
    }

    @Test
    void in_front_of_a_number_the_code_of_restriction_is_about_that_call() {
        assertThat(send("*31#4930100")).isEqualTo(new Outcome.Calling(1));
        assertThat(states()).containsExactly(State.ACTIVE);
        assertThat(bench.seen.stream().map(it -> it.line())).anyMatch(it -> it.endsWith("rung by somebody"));
        bench.get(slot.calls().hangUp());
        bench.after(Duration.ofMinutes(1));
        send("#31#4930100");
        assertThat(bench.seen.stream().map(it -> it.line())).anyMatch(it -> it.endsWith("rung by 491700000001"));
        bench.get(slot.calls().hangUp());
        bench.after(Duration.ofMinutes(1));
        assertThat(refused("*31#")).isEqualTo(Refusal.Reason.NOT_SUPPORTED);
    }

    @Test
    @Conforms(to = "TS 22.030 6.6.2", by = Keypad.class)
    @Conforms(to = "TS 22.030 6.6.3", by = Keypad.class)
    void pins_are_changed_and_unblocked() {
        bench.get(slot.sim().enable(PinKey.PIN1, true, "1234"));
        assertThat(refused("**04*1234*5678*5679#")).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
        assertThat(refused("*04*1234*5678*5678#")).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
        assertThat(refused("**04*12c4*5678*5678#")).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
        assertThat(refused("**04*9999*5678*5678#")).isEqualTo(Refusal.Reason.WRONG_PASSWORD);
        send("**04*1234*5678*5678#");
        assertThat(refused("**04*1234*5678*5678#")).isEqualTo(Refusal.Reason.WRONG_PASSWORD);
        assertThat(slot.sim().pin(PinKey.PIN1).pinTries()).isEqualTo(2);
        send("**05*12345678*4321*4321#");
        assertThat(slot.sim().pin(PinKey.PIN1).pinTries()).isEqualTo(3);
        send("**042*1234*8765*8765#");
        send("**052*12345678*1234*1234#");
        send("**042*1234*8765*8765#");
    }

    @Test
    @Conforms(to = "TS 22.030 6.7", by = Keypad.class)
    void the_equipment_says_who_it_is() {
        assertThat(send("*#06#")).isEqualTo(new Outcome.Equipment("490154203237518"));
    }

    @Test
    @Conforms(to = "TS 22.030 6.5.3.2", by = Keypad.class)
    void what_is_no_code_goes_to_the_network_and_what_is_short_too() {
        assertThat(send("*100#")).isEqualTo(new Outcome.Sent());
        assertThat(bench.told.get(0).stream()
                        .filter(UssdReceived.class::isInstance)
                        .map(it -> ((UssdReceived) it).text().orElse("")))
                .containsExactly("Your number is +491700000001");
        assertThat(send("7")).isEqualTo(new Outcome.Sent());
        assertThat(send("23")).isEqualTo(new Outcome.Sent());
        assertThat(send("12")).isEqualTo(new Outcome.Calling(1));
        bench.after(Duration.ofMinutes(1));
        assertThat(send("112")).isEqualTo(new Outcome.Calling(1));
        assertThat(slot.calls().list().get(0).emergency()).isTrue();
        bench.get(slot.calls().hangUp());
        bench.after(Duration.ofMinutes(1));
    }

    @Test
    @Conforms(to = "TS 22.030 6.5.5.1", by = Keypad.class)
    void in_a_call_short_strings_are_about_the_calls() {
        send("+4930100");
        send("2");
        assertThat(states()).containsExactly(State.HELD);
        send("2");
        assertThat(states()).containsExactly(State.ACTIVE);
        send("+4930101");
        assertThat(states()).containsExactly(State.HELD, State.ACTIVE);
        send("3");
        assertThat(states()).containsExactly(State.ACTIVE, State.ACTIVE);
        send("22");
        assertThat(states()).containsExactly(State.HELD, State.ACTIVE);
        send("0");
        assertThat(states()).containsExactly(State.ACTIVE);
        send("+4930102");
        send("11");
        assertThat(states()).hasSize(1);
        send("4930103");
        send("4");
        assertThat(states()).isEmpty();
        send("4930104");
        assertThat(refused("5")).isEqualTo(Refusal.Reason.NOT_SUPPORTED);
        send("1");
        assertThat(states()).isEmpty();
        bench.after(Duration.ofMinutes(1));
    }
}
