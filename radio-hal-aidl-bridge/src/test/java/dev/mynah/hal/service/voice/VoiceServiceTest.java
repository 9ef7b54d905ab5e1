package dev.mynah.hal.service.voice;

import static dev.mynah.hal.service.voice.VoiceBench.HELPER;
import static dev.mynah.hal.service.voice.VoiceBench.dial;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.CallStep;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.radio.voice.CallForwardInfo;
import dev.mynah.hal.radio.voice.EmergencyNumber;
import dev.mynah.hal.radio.voice.TtyMode;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.Functionality;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.ss.UssdMenu;
import dev.mynah.network.ss.UssdPlan;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked of the network beside calls, and what is set in the telephone. */
class VoiceServiceTest {
    private static final String NO_REPLY_TO_BERT = "+15550001002";

    private static final int CARD_AND_STANDARD = EmergencyNumber.SOURCE_SIM | EmergencyNumber.SOURCE_DEFAULT;

    private final VoiceBench bench = new VoiceBench();

    private static CallForwardInfo forward(int status, int reason, int serviceClass, String number, int seconds) {
        return new CallForwardInfo(status, reason, serviceClass, CallReport.type(number), number, seconds);
    }

    private List<CallForwardInfo> forwardings(int reason, int serviceClass) {
        bench.service()
                .getCallForwardStatus(77, forward(CallForwardInfo.STATUS_INTERROGATE, reason, serviceClass, "", 0));
        bench.handset.after(Duration.ofSeconds(10));
        List<?> found = bench.host.last("getCallForwardStatusResponse", List.class);
        assertThat(bench.host.told()).anyMatch(it -> it.startsWith("getCallForwardStatusResponse 77 NONE"));
        return found.stream().map(CallForwardInfo.class::cast).toList();
    }

    @Test
    void a_forwarding_is_registered_asked_for_switched_off_and_erased() {
        assertThat(forwardings(2, 1)).containsExactly(forward(0, 2, 1, "", 0));
        bench.service().setCallForward(1, forward(3, 2, 1, NO_REPLY_TO_BERT, 20));
        assertThat(bench.soon()).contains("setCallForwardResponse 1 NONE");
        assertThat(forwardings(2, 1)).containsExactly(forward(1, 2, 1, NO_REPLY_TO_BERT, 20));
        bench.service().setCallForward(2, forward(0, 2, 1, "", 0));
        assertThat(bench.soon()).contains("setCallForwardResponse 2 NONE");
        assertThat(forwardings(2, 1)).singleElement().matches(it -> it.status() == 0);
        bench.service().setCallForward(3, forward(1, 2, 1, "", 0));
        assertThat(bench.soon()).contains("setCallForwardResponse 3 NONE");
        assertThat(forwardings(2, 0)).contains(forward(1, 2, 1, NO_REPLY_TO_BERT, 20));
        bench.service().setCallForward(4, forward(4, 2, 0, "", 0));
        assertThat(bench.soon()).contains("setCallForwardResponse 4 NONE");
        assertThat(forwardings(2, 0)).containsExactly(forward(0, 2, 7, "", 0));
    }

    @Test
    void classes_whose_calls_go_to_the_same_number_are_one_line() {
        bench.service().setCallForward(1, forward(3, 0, 1, NO_REPLY_TO_BERT, 0));
        bench.service().setCallForward(2, forward(3, 0, 4, "15550001002", 0));
        bench.soon();
        List<CallForwardInfo> found = forwardings(0, 0);
        assertThat(found).filteredOn(it -> it.number().equals(NO_REPLY_TO_BERT)).hasSize(1);
    }

    @Test
    void a_forwarding_that_is_none_is_refused() {
        bench.told();
        bench.service().setCallForward(1, forward(3, 6, 1, NO_REPLY_TO_BERT, 0));
        bench.service().setCallForward(2, forward(3, -1, 1, NO_REPLY_TO_BERT, 0));
        bench.service().setCallForward(3, forward(5, 0, 1, NO_REPLY_TO_BERT, 0));
        bench.service().setCallForward(4, forward(3, 0, 3, NO_REPLY_TO_BERT, 0));
        bench.service().setCallForward(5, forward(3, 0, 1, "", 0));
        bench.service().setCallForward(6, forward(3, 0, 1, "1".repeat(38), 0));
        bench.service().setCallForward(7, forward(3, 2, 1, NO_REPLY_TO_BERT, 31));
        bench.service().getCallForwardStatus(8, forward(2, 99, 1, "", 0));
        assertThat(bench.told())
                .hasSize(8)
                .allMatch(it -> it.contains("INVALID_ARGUMENTS"))
                .contains("getCallForwardStatusResponse 8 INVALID_ARGUMENTS []");
    }

    @Test
    void calls_wait_when_the_network_lets_them() {
        bench.told();
        bench.service().getCallWaiting(1, 0);
        assertThat(bench.soon()).contains("getCallWaitingResponse 1 NONE false 0");
        bench.service().setCallWaiting(2, true, 1);
        bench.soon();
        bench.service().getCallWaiting(3, 0);
        assertThat(bench.soon()).contains("getCallWaitingResponse 3 NONE true 1");
        bench.service().setCallWaiting(4, false, 0);
        bench.soon();
        bench.service().getCallWaiting(5, 1);
        assertThat(bench.soon()).contains("getCallWaitingResponse 5 NONE false 0");
        bench.service().setCallWaiting(6, true, -1);
        assertThat(bench.told()).containsExactly("setCallWaitingResponse 6 INVALID_ARGUMENTS");
    }

    @Test
    void the_number_of_the_caller_is_shown_and_the_own_one_withheld() {
        bench.told();
        bench.service().getClip(1);
        // Hosts take 1 for provisioned, whatever the constant is called.
        assertThat(bench.soon()).containsExactly("getClipResponse 1 NONE CLIP_UNPROVISIONED");
        bench.service().setClir(2, 1);
        bench.service().getClir(3);
        assertThat(bench.soon()).containsExactly("setClirResponse 2 NONE", "getClirResponse 3 NONE 1 4");
        bench.service().setClir(4, 3);
        assertThat(bench.told()).containsExactly("setClirResponse 4 INVALID_ARGUMENTS");
    }

    @Test
    void ussd_is_sent_answered_and_asked() {
        bench.told();
        bench.service().sendUssd(1, "*100#");
        assertThat(bench.soon())
                .containsExactly("sendUssdResponse 1 NONE", "onUssd NOTIFY Your number is +" + Handset.ALPHA_NUMBER);
        bench.handset.get(bench.handset
                .alpha()
                .control()
                .ussd(new UssdPlan(
                        Map.of("*7#", new UssdMenu("Да?", Map.of("1", UssdMenu.of("Хорошо")))),
                        Duration.ofSeconds(40))));
        bench.service().sendUssd(2, "*7#");
        assertThat(bench.soon()).containsExactly("sendUssdResponse 2 NONE", "onUssd REQUEST Да?");
        bench.service().sendUssd(3, "1");
        assertThat(bench.soon()).containsExactly("sendUssdResponse 3 NONE", "onUssd NOTIFY Хорошо");
        bench.service().sendUssd(4, "*7#");
        bench.service().cancelPendingUssd(5);
        bench.service().cancelPendingUssd(6);
        assertThat(bench.soon())
                .contains("cancelPendingUssdResponse 5 NONE", "cancelPendingUssdResponse 6 NONE")
                .anyMatch(it -> it.startsWith("sendUssdResponse 4"))
                .noneMatch(it -> it.startsWith("onUssd"));
        bench.service().sendUssd(7, "");
        bench.service().sendUssd(8, "*".repeat(1_000_000));
        assertThat(bench.told())
                .containsExactly("sendUssdResponse 7 INVALID_ARGUMENTS", "sendUssdResponse 8 INVALID_ARGUMENTS");
    }

    @Test
    void a_question_of_the_network_comes_unasked() {
        bench.told();
        var answer = bench.handset.alpha().control().ussd(Handset.ALPHA_IMSI, "Well?", true);
        assertThat(bench.soon()).containsExactly("onUssd REQUEST Well?");
        bench.service().sendUssd(1, "Yes");
        assertThat(bench.soon()).containsExactly("sendUssdResponse 1 NONE");
        assertThat(answer.result()).contains("Yes");
    }

    @Test
    void keys_sound_in_a_conversation_for_as_long_as_is_wanted() {
        bench.service().sendDtmf(1, "5");
        bench.service().stopDtmf(2);
        assertThat(bench.told()).contains("sendDtmfResponse 1 INVALID_CALL_ID", "stopDtmfResponse 2 INVALID_CALL_ID");
        bench.talkTo(HELPER);
        bench.service().sendDtmf(3, "5");
        assertThat(bench.after(Duration.ofMillis(400))).containsExactly("sendDtmfResponse 3 NONE");
        bench.service().startDtmf(4, "#");
        assertThat(bench.after(Duration.ofSeconds(9))).containsExactly("startDtmfResponse 4 NONE");
        bench.service().stopDtmf(5);
        assertThat(bench.told()).containsExactly("stopDtmfResponse 5 NONE");
        bench.service().sendBurstDtmf(6, "12d", 1000, 1000);
        assertThat(bench.after(Duration.ofSeconds(4))).isEmpty();
        assertThat(bench.after(Duration.ofSeconds(2))).containsExactly("sendBurstDtmfResponse 6 NONE");
        for (String wrong : List.of("", "55", "x", "é")) {
            bench.service().sendDtmf(7, wrong);
            bench.service().startDtmf(7, wrong);
        }
        bench.service().sendBurstDtmf(7, "1".repeat(33), 0, 0);
        bench.service().sendBurstDtmf(7, "1", -1, 0);
        bench.service().sendBurstDtmf(7, "1", 0, Integer.MAX_VALUE);
        assertThat(bench.told()).hasSize(11).allMatch(it -> it.endsWith("7 INVALID_ARGUMENTS"));
    }

    @Test
    void the_microphone_is_muted_until_another_call_is_made() {
        bench.told();
        bench.service().setMute(1, true);
        bench.service().getMute(2);
        assertThat(bench.told()).containsExactly("setMuteResponse 1 NONE", "getMuteResponse 2 NONE true");
        bench.service().dial(3, dial(HELPER));
        bench.soon();
        bench.service().getMute(4);
        assertThat(bench.told()).containsExactly("getMuteResponse 4 NONE false");
    }

    @Test
    void numbers_that_call_for_help_are_told_at_once_and_when_they_change() {
        var telling = new Announcement("Alpha", "Alpha", true, ZoneOffset.UTC)
                .withEmergencyNumbers(List.of(
                        new EmergencyNumberList.EmergencyNumber(1, "110"),
                        new EmergencyNumberList.EmergencyNumber(2, "112")));
        VoiceBench other = new VoiceBench(VoiceBench.alpha().withAnnouncement(telling));
        assertThat(numbers(other))
                .contains(
                        new EmergencyNumber("110", "001", "", 1, List.of(), EmergencyNumber.SOURCE_NETWORK_SIGNALING),
                        new EmergencyNumber("112", "001", "", 2, List.of(), EmergencyNumber.SOURCE_NETWORK_SIGNALING),
                        new EmergencyNumber("112", "", "", 0, List.of(), CARD_AND_STANDARD),
                        new EmergencyNumber("911", "", "", 0, List.of(), CARD_AND_STANDARD))
                .noneMatch(it -> it.number().equals("118"));
        other.told();
        other.handset.get(other.handset.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(numbers(other)).noneMatch(it -> it.mcc().equals("001"));
        other.told();
        other.handset.get(other.handset.slot(0).functionality(Functionality.MINIMUM));
        assertThat(numbers(other)).anyMatch(it -> it.number().equals("118"));
    }

    private static List<EmergencyNumber> numbers(VoiceBench bench) {
        List<?> numbers = bench.host.last("currentEmergencyNumberList", List.class);
        return numbers.stream().map(EmergencyNumber.class::cast).toList();
    }

    @Test
    void what_does_not_exist_here_is_off_and_stays_so() {
        bench.told();
        bench.service().getTtyMode(1);
        bench.service().setTtyMode(2, TtyMode.OFF);
        bench.service().setTtyMode(3, TtyMode.FULL);
        bench.service().setTtyMode(4, new UnlistedValue<>(9));
        bench.service().isVoNrEnabled(5);
        bench.service().setVoNrEnabled(6, false);
        bench.service().setVoNrEnabled(7, true);
        bench.service().exitEmergencyCallbackMode(8);
        bench.service().getPreferredVoicePrivacy(9);
        bench.service().setPreferredVoicePrivacy(10, true);
        bench.service().sendCdmaFeatureCode(11, "*");
        bench.service().responseAcknowledgement();
        assertThat(bench.told())
                .containsExactly(
                        "getTtyModeResponse 1 NONE OFF",
                        "setTtyModeResponse 2 NONE",
                        "setTtyModeResponse 3 REQUEST_NOT_SUPPORTED",
                        "setTtyModeResponse 4 REQUEST_NOT_SUPPORTED",
                        "isVoNrEnabledResponse 5 NONE false",
                        "setVoNrEnabledResponse 6 NONE",
                        "setVoNrEnabledResponse 7 REQUEST_NOT_SUPPORTED",
                        "exitEmergencyCallbackModeResponse 8 NONE",
                        "getPreferredVoicePrivacyResponse 9 REQUEST_NOT_SUPPORTED false",
                        "setPreferredVoicePrivacyResponse 10 REQUEST_NOT_SUPPORTED",
                        "sendCdmaFeatureCodeResponse 11 REQUEST_NOT_SUPPORTED");
    }

    @Test
    void a_call_is_made_for_the_card_when_the_user_wants_it() {
        var applet = new AppletSpec(
                "Alpha",
                List.of(),
                List.of(new CallStep(HELPER, Optional.of("Call?"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        VoiceBench other =
                new VoiceBench(VoiceBench.alpha(), Handset.alphaProfile().toolkit(applet));
        other.told();
        other.service().handleStkCallSetupRequestFromSim(1, true);
        assertThat(other.told()).containsExactly("handleStkCallSetupRequestFromSimResponse 1 INVALID_ARGUMENTS");
        other.handset.slot(0).toolkit().claim(new byte[] {9, 0, 0, 0x10});
        other.handset.settle();
        other.service().handleStkCallSetupRequestFromSim(2, true);
        assertThat(other.soon()).contains("handleStkCallSetupRequestFromSimResponse 2 NONE", "callStateChanged");
        assertThat(other.handset.slot(0).calls().list())
                .singleElement()
                .matches(it -> it.number().equals(HELPER));
    }
}
