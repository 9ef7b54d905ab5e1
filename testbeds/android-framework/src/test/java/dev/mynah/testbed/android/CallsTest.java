package dev.mynah.testbed.android;

import static org.assertj.core.api.Assertions.assertThat;

import android.telephony.emergency.EmergencyNumber;
import com.android.internal.telephony.CallForwardInfo;
import com.android.internal.telephony.CommandException;
import com.android.internal.telephony.CommandsInterface;
import com.android.internal.telephony.DriverCall;
import com.android.internal.telephony.LastCallFailCause;
import dev.mynah.modem.Domain;
import dev.mynah.network.calls.FarEndHeard;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import dev.mynah.testbed.android.framework.InAndroid;
import dev.mynah.testbed.android.process.Heard;
import dev.mynah.testbed.android.process.Phone;
import dev.mynah.testbed.android.world.RadioTestbed;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls and what the network does for them as RIL sees it, compared with what people at the other end hear. */
@ExtendWith(InAndroid.class)
class CallsTest {
    private static final String OWN_NUMBER = "15550100001";
    private static final String ANSWERS = "15550100999";
    private static final String BUSY = "15550100998";
    private static final int VOICE = CommandsInterface.SERVICE_CLASS_VOICE;

    private static void registered(RadioTestbed testbed, Phone phone) throws Exception {
        phone.switchOn();
        phone.until(() -> testbed.onModem(modem -> modem.subscriptions()
                .get(0)
                .network()
                .registration(Domain.CS)
                .status()
                .registered()));
    }

    private static List<DriverCall> calls(Phone phone, Predicate<List<DriverCall>> wanted) throws Exception {
        return phone.eventually(0, (ril, result) -> ril.getCurrentCalls(result), wanted);
    }

    private static void states(Phone phone, DriverCall.State... states) throws Exception {
        calls(phone, it -> it.stream().map(call -> call.state).toList().equals(Arrays.asList(states)));
    }

    private static List<String> heard(RadioTestbed testbed, String number) {
        return testbed.events(FarEndHeard.class).stream()
                .filter(it -> it.number().equals(number))
                .map(FarEndHeard::what)
                .toList();
    }

    private static void dial(Phone phone, String number) throws Exception {
        phone.ask(0, (ril, result) -> ril.dial(number, false, null, false, CommandsInterface.CLIR_DEFAULT, result));
    }

    private static void ring(RadioTestbed testbed, String from) throws Exception {
        RadioTestbed.await(testbed.operator("alpha").call(FarEndSpec.answers(from, Duration.ZERO), OWN_NUMBER));
    }

    @Test
    void a_call_is_made_keys_are_pressed_in_it_and_it_is_hung_up() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            Heard changed = phone.hear(0, (ril, handler, what) -> ril.registerForCallStateChanged(handler, what, null));
            Heard ringback = phone.hear(0, (ril, handler, what) -> ril.registerForRingbackTone(handler, what, null));
            registered(testbed, phone);

            dial(phone, "+" + ANSWERS);
            assertThat(ringback.<Boolean>next()).isTrue();
            DriverCall call = calls(phone, it -> it.size() == 1).get(0);
            assertThat(call.isMT).isFalse();
            assertThat(call.number).isEqualTo("+" + ANSWERS);
            states(phone, DriverCall.State.ACTIVE);
            assertThat(ringback.<Boolean>next()).isFalse();
            assertThat(changed.isAnything()).isTrue();

            phone.ask(0, (ril, result) -> ril.sendDtmf('5', result));
            phone.ask(0, (ril, result) -> ril.startDtmf('#', result));
            phone.ask(0, (ril, result) -> ril.stopDtmf(result));
            // The network makes a tone as long as it has to be; who hangs up before takes the rest of it along.
            phone.until(() -> heard(testbed, ANSWERS).contains("key #"));
            phone.ask(0, (ril, result) -> ril.hangupConnection(1, result));
            states(phone);
            phone.until(() -> heard(testbed, ANSWERS).stream().anyMatch(it -> it.startsWith("hung up")));
            assertThat(heard(testbed, ANSWERS))
                    .contains("rung by " + OWN_NUMBER, "key 5", "key #")
                    .last()
                    .asString()
                    .startsWith("hung up: #16");
        }
    }

    @Test
    void a_call_comes_in_and_another_waits_is_taken_and_joined() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            Heard rings = phone.hear(0, (ril, handler, what) -> ril.setOnCallRing(handler, what, null));
            registered(testbed, phone);
            phone.ask(0, (ril, result) -> ril.setCallWaiting(true, VOICE, result));
            int[] waiting = phone.ask(0, (ril, result) -> ril.queryCallWaiting(VOICE, result));
            assertThat(waiting).containsExactly(1, VOICE);

            ring(testbed, "4930123");
            states(phone, DriverCall.State.INCOMING);
            rings.next();
            DriverCall call = calls(phone, it -> it.size() == 1).get(0);
            assertThat(call.isMT).isTrue();
            assertThat(call.number).isEqualTo("+4930123");
            phone.ask(0, (ril, result) -> ril.acceptCall(result));
            states(phone, DriverCall.State.ACTIVE);
            phone.until(() -> heard(testbed, "4930123").contains("answered"));

            ring(testbed, "4930124");
            states(phone, DriverCall.State.ACTIVE, DriverCall.State.WAITING);
            phone.ask(0, (ril, result) -> ril.switchWaitingOrHoldingAndActive(result));
            states(phone, DriverCall.State.HOLDING, DriverCall.State.ACTIVE);
            // A network joins only calls that are through to their other ends.
            phone.until(() -> heard(testbed, "4930124").contains("answered"));
            phone.ask(0, (ril, result) -> ril.conference(result));
            calls(phone, it -> it.stream().allMatch(each -> each.isMpty && each.state == DriverCall.State.ACTIVE));
            phone.ask(0, (ril, result) -> ril.separateConnection(2, result));
            states(phone, DriverCall.State.HOLDING, DriverCall.State.ACTIVE);
            phone.ask(0, (ril, result) -> ril.hangupForegroundResumeBackground(result));
            states(phone, DriverCall.State.ACTIVE);
            phone.until(() -> heard(testbed, "4930124").stream().anyMatch(it -> it.startsWith("hung up: #16")));
            assertThat(heard(testbed, "4930123")).noneMatch(it -> it.startsWith("hung up"));
        }
    }

    @Test
    void why_a_call_failed_is_told() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            registered(testbed, phone);
            dial(phone, "+" + BUSY);
            states(phone);
            LastCallFailCause cause = phone.ask(0, (ril, result) -> ril.getLastCallFailCause(result));
            assertThat(cause.causeCode).isEqualTo(17);
            assertThat(cause.vendorCause).isEqualTo("User busy");
            assertThat(phone.refusal(0, (ril, result) -> ril.hangupConnection(3, result)))
                    .isEqualTo(CommandException.Error.INVALID_CALL_ID);
        }
    }

    @Test
    void a_dialogue_of_ussd_goes_on_until_the_network_has_said_all() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            Heard said = phone.hear(0, (ril, handler, what) -> ril.setOnUSSD(handler, what, null));
            registered(testbed, phone);
            phone.ask(0, (ril, result) -> ril.sendUSSD("*100#", result));
            assertThat(said.<String[]>next()).containsExactly("1", "Balance 12.50. 1 top up, 2 tariff");
            phone.ask(0, (ril, result) -> ril.sendUSSD("1", result));
            assertThat(said.<String[]>next()).containsExactly("0", "Topped up.");
        }
    }

    @Test
    void calls_are_forwarded_as_the_phone_has_told_the_network() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            registered(testbed, phone);
            phone.ask(
                    0,
                    (ril, result) -> ril.setCallForward(
                            CommandsInterface.CF_ACTION_REGISTRATION,
                            CommandsInterface.CF_REASON_UNCONDITIONAL,
                            VOICE,
                            "+" + ANSWERS,
                            0,
                            result));
            CallForwardInfo[] rules = phone.ask(
                    0,
                    (ril, result) ->
                            ril.queryCallForwardStatus(CommandsInterface.CF_REASON_UNCONDITIONAL, VOICE, null, result));
            assertThat(rules).singleElement().satisfies(rule -> {
                assertThat(rule.status).isEqualTo(1);
                assertThat(rule.serviceClass).isEqualTo(VOICE);
                assertThat(rule.number).isEqualTo("+" + ANSWERS);
            });

            RadioTestbed.await(testbed.operator("alpha")
                    .call(FarEndSpec.of("4930123", Behaviour.ANSWERS, Duration.ZERO), OWN_NUMBER));
            phone.until(() -> heard(testbed, ANSWERS).stream().anyMatch(it -> it.startsWith("rung by")));
            assertThat(calls(phone, it -> true)).isEmpty();
        }
    }

    @Test
    void callers_are_known_to_be_shown_and_the_own_number_too() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            registered(testbed, phone);
            int[] clip = phone.ask(0, (ril, result) -> ril.queryCLIP(result));
            assertThat(clip).containsExactly(1);
            int[] clir = phone.ask(0, (ril, result) -> ril.getCLIR(result));
            assertThat(clir).containsExactly(0, 4);
        }
    }

    @Test
    void help_is_called_by_a_number_that_the_modem_has_named() throws Exception {
        try (var testbed = RadioTestbed.of("dsds.yaml");
                var phone = Phone.on(testbed)) {
            Heard named =
                    phone.hear(0, (ril, handler, what) -> ril.registerForEmergencyNumberList(handler, what, null));
            registered(testbed, phone);
            List<EmergencyNumber> numbers = named.next();
            EmergencyNumber number = numbers.stream()
                    .filter(it -> it.getNumber().equals("112"))
                    .findFirst()
                    .orElseThrow();

            phone.ask(0, (ril, result) -> ril.dial("112", true, number, true, CommandsInterface.CLIR_DEFAULT, result));
            states(phone, DriverCall.State.ACTIVE);
            assertThat(testbed.<Boolean>onModem(modem ->
                            modem.subscriptions().get(0).calls().list().get(0).emergency()))
                    .isTrue();
        }
    }
}
