package dev.mynah.hal.service.voice;

import static dev.mynah.hal.service.voice.VoiceBench.BUSY;
import static dev.mynah.hal.service.voice.VoiceBench.HELPER;
import static dev.mynah.hal.service.voice.VoiceBench.OTHER;
import static dev.mynah.hal.service.voice.VoiceBench.dial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.radio.voice.Call;
import dev.mynah.hal.radio.voice.Dial;
import dev.mynah.hal.radio.voice.EmergencyCallRouting;
import dev.mynah.hal.radio.voice.LastCallFailCause;
import dev.mynah.hal.radio.voice.LastCallFailCauseInfo;
import dev.mynah.hal.radio.voice.UusInfo;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Functionality;
import dev.mynah.network.calls.FarEndSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Calls as a host of the radio HAL makes, takes and joins them. */
class CallsTest {
    private final VoiceBench bench = new VoiceBench();

    private List<Call> calls() {
        bench.service().getCurrentCalls(99);
        bench.handset.settle();
        List<?> calls = bench.host.last("getCurrentCallsResponse", List.class);
        bench.host.told();
        return calls.stream().map(Call.class::cast).toList();
    }

    private List<Integer> states() {
        return calls().stream().map(Call::state).toList();
    }

    private LastCallFailCauseInfo failCause() {
        bench.service().getLastCallFailCause(98);
        bench.handset.settle();
        LastCallFailCauseInfo cause = bench.host.last("getLastCallFailCauseResponse", LastCallFailCauseInfo.class);
        bench.host.told();
        return cause;
    }

    private void ring(String from) {
        Future<Void> calling =
                bench.handset.alpha().control().call(FarEndSpec.answers(from, Duration.ZERO), Handset.ALPHA_NUMBER);
        bench.handset.after(Duration.ofSeconds(4));
        assertThat(calling.succeeded()).isTrue();
    }

    @Test
    void a_call_is_dialled_answered_and_hung_up() {
        bench.told();
        bench.service().dial(1, dial(HELPER));
        assertThat(bench.after(Duration.ofSeconds(2)))
                .contains("dialResponse 1 NONE", "callStateChanged", "indicateRingbackTone true")
                .doesNotContain("indicateRingbackTone false");
        assertThat(calls()).singleElement().satisfies(call -> {
            assertThat(call.state()).isEqualTo(Call.STATE_ALERTING);
            assertThat(call.isMT()).isFalse();
            assertThat(call.number()).isEqualTo(HELPER);
            assertThat(call.toa()).isEqualTo(145);
        });
        assertThat(bench.soon()).containsExactly("callStateChanged", "indicateRingbackTone false");
        assertThat(states()).containsExactly(Call.STATE_ACTIVE);
        bench.service().hangup(2, 1);
        assertThat(bench.told()).contains("hangupConnectionResponse 2 NONE");
        assertThat(calls()).isEmpty();
        assertThat(failCause().causeCode()).isEqualTo(LastCallFailCause.NORMAL);
    }

    @Test
    void a_call_comes_in_rings_and_is_taken() {
        bench.told();
        ring("4930123");
        assertThat(bench.told()).startsWith("callStateChanged").anyMatch(it -> it.startsWith("callRing true"));
        assertThat(calls()).singleElement().satisfies(call -> {
            assertThat(call.state()).isEqualTo(Call.STATE_INCOMING);
            assertThat(call.isMT()).isTrue();
            assertThat(call.number()).isEqualTo("+4930123");
            assertThat(call.numberPresentation()).isEqualTo(Call.PRESENTATION_ALLOWED);
            assertThat(call.forwardedNumber()).isEmpty();
        });
        bench.service().acceptCall(1);
        assertThat(bench.soon()).contains("acceptCallResponse 1 NONE", "callStateChanged");
        assertThat(states()).containsExactly(Call.STATE_ACTIVE);
    }

    @Test
    void a_call_that_comes_in_is_rejected_as_by_somebody_busy() {
        ring("4930123");
        bench.service().rejectCall(1);
        assertThat(bench.told()).contains("rejectCallResponse 1 NONE");
        assertThat(failCause().causeCode()).isEqualTo(LastCallFailCause.BUSY);
        bench.service().rejectCall(2);
        bench.service().acceptCall(3);
        assertThat(bench.told())
                .containsExactly("rejectCallResponse 2 INVALID_STATE", "acceptCallResponse 3 INVALID_STATE");
    }

    @Test
    void a_second_call_waits_takes_turns_joins_and_is_talked_to_alone() {
        bench.service().setCallWaiting(50, true, 1);
        assertThat(bench.soon()).contains("setCallWaitingResponse 50 NONE");
        bench.talkTo(HELPER);
        ring("4930123");
        assertThat(states()).containsExactly(Call.STATE_ACTIVE, Call.STATE_WAITING);
        bench.service().acceptCall(1);
        assertThat(bench.told()).contains("acceptCallResponse 1 INVALID_STATE");
        bench.service().switchWaitingOrHoldingAndActive(2);
        assertThat(bench.soon()).contains("switchWaitingOrHoldingAndActiveResponse 2 NONE");
        assertThat(states()).containsExactly(Call.STATE_HOLDING, Call.STATE_ACTIVE);
        bench.service().conference(3);
        assertThat(bench.soon()).contains("conferenceResponse 3 NONE");
        assertThat(calls()).allMatch(Call::isMpty).allMatch(it -> it.state() == Call.STATE_ACTIVE);
        bench.service().separateConnection(4, 2);
        assertThat(bench.soon()).contains("separateConnectionResponse 4 NONE");
        assertThat(states()).containsExactly(Call.STATE_HOLDING, Call.STATE_ACTIVE);
        bench.service().hangupForegroundResumeBackground(5);
        assertThat(bench.soon()).contains("hangupForegroundResumeBackgroundResponse 5 NONE");
        assertThat(states()).containsExactly(Call.STATE_ACTIVE);
    }

    @Test
    void a_held_call_is_hung_up_or_connected_with_the_other() {
        bench.talkTo(HELPER);
        bench.talkTo(OTHER);
        assertThat(states()).containsExactly(Call.STATE_HOLDING, Call.STATE_ACTIVE);
        bench.service().hangupWaitingOrBackground(2);
        assertThat(bench.soon()).contains("hangupWaitingOrBackgroundResponse 2 NONE");
        assertThat(states()).containsExactly(Call.STATE_ACTIVE);
        bench.talkTo(HELPER);
        bench.service().explicitCallTransfer(3);
        assertThat(bench.soon()).contains("explicitCallTransferResponse 3 NONE");
        assertThat(calls()).isEmpty();
    }

    @Test
    void what_makes_no_sense_without_a_call_is_refused() {
        bench.told();
        bench.service().hangup(1, 1);
        bench.service().hangup(2, -7);
        bench.service().conference(3);
        bench.service().separateConnection(4, Integer.MAX_VALUE);
        bench.service().switchWaitingOrHoldingAndActive(5);
        bench.service().hangupWaitingOrBackground(6);
        bench.service().hangupForegroundResumeBackground(7);
        bench.service().explicitCallTransfer(8);
        assertThat(bench.told())
                .containsExactly(
                        "hangupConnectionResponse 1 INVALID_CALL_ID",
                        "hangupConnectionResponse 2 INVALID_CALL_ID",
                        "conferenceResponse 3 INVALID_STATE",
                        "separateConnectionResponse 4 INVALID_STATE",
                        "switchWaitingOrHoldingAndActiveResponse 5 INVALID_STATE",
                        "hangupWaitingOrBackgroundResponse 6 INVALID_STATE",
                        "hangupForegroundResumeBackgroundResponse 7 INVALID_STATE",
                        "explicitCallTransferResponse 8 INVALID_STATE");
    }

    @Test
    void why_a_call_failed_is_told_by_the_network_or_by_the_modem() {
        assertThat(failCause()).isEqualTo(new LastCallFailCauseInfo(LastCallFailCause.ERROR_UNSPECIFIED, ""));
        bench.talkTo(BUSY);
        assertThat(failCause()).isEqualTo(new LastCallFailCauseInfo(LastCallFailCause.BUSY, "User busy"));
        bench.handset.get(bench.handset.slot(0).functionality(Functionality.RADIO_OFF));
        bench.told();
        bench.service().dial(1, dial(HELPER));
        assertThat(bench.told()).containsExactly("dialResponse 1 RADIO_NOT_AVAILABLE");
        assertThat(failCause().causeCode()).isEqualTo(LastCallFailCause.RADIO_OFF);
    }

    @Test
    void a_call_in_which_the_radio_is_switched_off_ends_for_that() {
        bench.talkTo(HELPER);
        bench.handset.get(bench.handset.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(calls()).isEmpty();
        assertThat(failCause().causeCode()).isEqualTo(LastCallFailCause.RADIO_OFF);
    }

    @Test
    void help_is_called_whatever_the_number_unless_normal_routing_is_wanted() {
        bench.told();
        bench.service().emergencyDial(1, dial("15550001000"), 2, List.of(""), EmergencyCallRouting.UNKNOWN, true, true);
        assertThat(bench.soon()).contains("emergencyDialResponse 1 NONE");
        assertThat(emergency()).isTrue();
        bench.service().hangup(2, 1);
        bench.soon();
        bench.service().emergencyDial(3, dial(HELPER), 0, List.of(), EmergencyCallRouting.NORMAL, false, false);
        assertThat(bench.soon()).contains("emergencyDialResponse 3 NONE");
        assertThat(emergency()).isFalse();
        bench.service().emergencyDial(4, dial("112"), -1, List.of(), new UnlistedValue<>(77), false, false);
        assertThat(bench.soon()).contains("emergencyDialResponse 4 NONE");
        assertThat(emergency()).isTrue();
    }

    private boolean emergency() {
        var list = bench.handset.slot(0).calls().list();
        assertThat(list).singleElement().matches(it -> it.state() == State.ACTIVE);
        return list.get(0).emergency();
    }

    @Test
    void numbers_that_are_none_and_signalling_nobody_has_are_refused() {
        bench.told();
        bench.service().dial(1, dial(""));
        bench.service().dial(2, dial("1".repeat(100_000)));
        bench.service().dial(3, dial("anna"));
        bench.service().dial(4, new Dial(HELPER, 3, List.of()));
        bench.service().dial(5, new Dial(HELPER, -1, List.of()));
        UusInfo required = new UusInfo(UusInfo.UUS_TYPE_TYPE1_REQUIRED, UusInfo.UUS_DCS_IA5C, "hello");
        bench.service().dial(6, new Dial(HELPER, 0, List.of(required)));
        assertThat(bench.told())
                .containsExactly(
                        "dialResponse 1 INVALID_ARGUMENTS",
                        "dialResponse 2 INVALID_ARGUMENTS",
                        "dialResponse 3 INVALID_ARGUMENTS",
                        "dialResponse 4 INVALID_ARGUMENTS",
                        "dialResponse 5 INVALID_ARGUMENTS",
                        "dialResponse 6 REQUEST_NOT_SUPPORTED");
    }
}
