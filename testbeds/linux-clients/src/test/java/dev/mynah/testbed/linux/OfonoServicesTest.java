package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What oFono does with a network that has circuits: scan, calls, USSD, services the network keeps, a context. */
@Timeout(Patience.OF_A_TEST)
class OfonoServicesTest {
    private static final String SLOT = "/slot0";

    @TempDir
    static Path directory;

    private static OfonoUp host;

    @BeforeAll
    static void start() throws IOException {
        host = OfonoUp.start("linux-clients-umts.yaml", directory);
        host.online(SLOT);
        host.awaitInterface(SLOT, "MessageManager");
    }

    @AfterAll
    static void stop() {
        if (host != null) {
            host.close();
        }
    }

    @AfterEach
    void no_calls_are_left() {
        host.hangUpAll(SLOT);
    }

    @Test
    void a_scan_finds_both_networks_and_which_may_be_used() {
        assertThat(host.call(SLOT, "NetworkRegistration.Scan"))
                .containsPattern("operator/00101', \\{'Name': <'[^']*Alpha Mobile[^']*'>, 'Status': <'current'>")
                .containsPattern("operator/99970', \\{'Name': <'[^']+'>, 'Status': <'available'>")
                .contains("'Technologies': <['umts']>");
    }

    /** oFono takes texts in the GSM alphabet: the line break in the menu comes as it is. */
    @Test
    void a_menu_of_ussd_is_walked_through_to_its_end() {
        assertThat(host.call(SLOT, "SupplementaryServices.Initiate", "*100#"))
                .isEqualTo("('USSD', <'1 Balance\\n2 Number'>)");
        assertThat(host.call(SLOT, "SupplementaryServices.GetProperties")).contains("'user-response'");
        assertThat(host.call(SLOT, "SupplementaryServices.Respond", "2")).isEqualTo("('You are +15550100001',)");
        host.awaitProperties(SLOT, "SupplementaryServices", "'idle'");
    }

    @Test
    void a_menu_of_ussd_is_left_in_the_middle() {
        host.call(SLOT, "SupplementaryServices.Initiate", "*100#");
        host.call(SLOT, "SupplementaryServices.Cancel");
        host.awaitProperties(SLOT, "SupplementaryServices", "'idle'");
    }

    @Test
    void the_network_begins_a_dialogue_of_its_own() throws IOException {
        try (Spawned watch = host.watch(SLOT)) {
            host.mynah().knob("ussd?operator=alpha&imsi=001010000000001&text=Hello%20from%20Alpha");
            watch.await("NotificationReceived \\('Hello from Alpha',\\)", Patience.SOON);
        }
    }

    @Test
    void a_cell_broadcast_of_a_wanted_topic_is_received() throws IOException {
        host.call(SLOT, "CellBroadcast.SetProperty", "Topics", "<'50'>");
        try (Spawned watch = host.watch(SLOT)) {
            host.mynah().knob("broadcast?operator=alpha&identifier=50&text=Road%20closed&period=2s&times=5");
            watch.await("IncomingBroadcast \\('Road closed', uint16 50\\)", Patience.SOON);
        }
    }

    @Test
    void a_call_goes_out_is_answered_and_takes_tones() throws IOException {
        host.call(SLOT, "VoiceCallManager.Dial", "15550109001", "default");
        awaitCalls("'State': <'active'>");
        host.call(SLOT, "VoiceCallManager.SendTones", "12#");
        host.mynah().awaitLog("far end 15550109001: key 1");
        host.mynah().awaitLog("far end 15550109001: key 2");
        host.mynah().awaitLog("far end 15550109001: key #");
        host.call(SLOT, "VoiceCallManager.HangupAll");
        host.mynah().awaitLog("far end 15550109001: hung up: #16");
    }

    @Test
    void a_call_comes_in_shows_its_number_and_is_answered() throws IOException {
        try (Spawned watch = host.watch(SLOT)) {
            host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109003&for=60s");
            assertThat(watch.await("CallAdded \\(objectpath '(/slot0/voicecall\\d+)'.*incoming", Patience.SOON))
                    .isNotNull();
        }
        String calls = awaitCalls("'LineIdentification': <'\\+15550109003'>");
        host.call(calls.replaceFirst("(?s)^.*?'(/slot0/voicecall\\d+)'.*$", "$1"), "VoiceCall.Answer");
        awaitCalls("'State': <'active'>");
        host.mynah().awaitLog("far end 15550109003: answered");
    }

    @Test
    void a_second_call_holds_the_first_and_both_are_joined_split_and_swapped() {
        host.call(SLOT, "VoiceCallManager.Dial", "15550109001", "default");
        awaitCalls("'State': <'active'>");
        host.call(SLOT, "VoiceCallManager.Dial", "15550109003", "default");
        awaitCalls("9001'.*'held'.*9003'|'held'.*9001'.*9003'");
        awaitCalls("'State': <'active'>, 'LineIdentification': <'15550109003'>");
        host.call(SLOT, "VoiceCallManager.SwapCalls");
        awaitCalls("'State': <'active'>, 'LineIdentification': <'15550109001'>");
        host.call(SLOT, "VoiceCallManager.CreateMultiparty");
        awaitCalls("'Multiparty': <true>.*'Multiparty': <true>");
        String calls = host.call(SLOT, "VoiceCallManager.GetCalls");
        host.call(SLOT, "VoiceCallManager.PrivateChat", calls.replaceFirst("(?s)^.*?(/slot0/voicecall\\d+).*$", "$1"));
        awaitCalls("'Multiparty': <false>.*'Multiparty': <false>");
    }

    @Test
    void a_call_waits_once_the_network_lets_it_and_is_answered_while_the_first_is_held() throws IOException {
        host.call(SLOT, "CallSettings.SetProperty", "VoiceCallWaiting", "<'enabled'>");
        host.awaitProperties(SLOT, "CallSettings", "'VoiceCallWaiting': <'enabled'>");
        host.call(SLOT, "VoiceCallManager.Dial", "15550109001", "default");
        awaitCalls("'State': <'active'>");
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109007&for=60s");
        awaitCalls("'State': <'waiting'>, 'LineIdentification': <'\\+15550109007'>");
        host.call(SLOT, "VoiceCallManager.HoldAndAnswer");
        awaitCalls("'State': <'active'>, 'LineIdentification': <'\\+15550109007'>");
        awaitCalls("'State': <'held'>, 'LineIdentification': <'15550109001'>");
        host.call(SLOT, "VoiceCallManager.Transfer");
        host.mynah().awaitLog("alpha/msc", "DISCONNECT_INDICATION (LeftOut)");
        // The second NO CARRIER may come while oFono asks for the calls because of the first, and it takes it for an
        // answer.
        host.hangUpAll(SLOT);
        host.mynah().knob("call?operator=alpha&to=15550100001&from=15550109008&for=60s");
        awaitCalls("'incoming'");
        host.call(SLOT, "VoiceCallManager.HangupAll");
        host.mynah().awaitLog("far end 15550109008", "#17");
    }

    @Test
    void forwarding_is_registered_asked_for_and_erased() {
        host.call(SLOT, "CallForwarding.SetProperty", "VoiceNoReply", "<'+15550109001'>");
        host.call(SLOT, "CallForwarding.SetProperty", "VoiceNoReplyTimeout", "<uint16 10>");
        assertThat(host.call(SLOT, "SupplementaryServices.Initiate", "*#61#"))
                .contains("'VoiceNoReply': <'+15550109001'>", "'VoiceNoReplyTimeout': <uint16 10>");
        host.call(SLOT, "CallForwarding.DisableAll", "all");
        host.awaitProperties(SLOT, "CallForwarding", "'VoiceNoReply': <''>");
    }

    @Test
    void barring_takes_the_password_and_keeps_calls_from_going_out() throws IOException {
        host.call(SLOT, "CallBarring.SetProperty", "VoiceOutgoing", "<'all'>", "0000");
        host.awaitProperties(SLOT, "CallBarring", "'VoiceOutgoing': <'all'>");
        host.call(SLOT, "VoiceCallManager.Dial", "15550109006", "default");
        awaitCalls("\\[\\]");
        host.call(SLOT, "CallBarring.ChangePassword", "0000", "1234");
        host.call(SLOT, "CallBarring.DisableAll", "1234");
        host.awaitProperties(SLOT, "CallBarring", "'VoiceOutgoing': <'disabled'>");
    }

    /** The driver activates the context by +CGACT and leaves it at that: it has no way to its packets. */
    @Test
    void a_context_is_activated_and_deactivated() {
        String contexts = host.awaitAnswer(SLOT, "ConnectionManager.GetContexts", "/context\\d+");
        String context = contexts.replaceFirst("(?s)^.*?'(/slot0/context\\d+)'.*$", "$1");
        host.call(context, "ConnectionContext.SetProperty", "AccessPointName", "<'internet'>");
        host.call(context, "ConnectionContext.SetProperty", "Active", "<true>");
        host.awaitProperties(context, "ConnectionContext", "'Active': <true>");
        host.call(context, "ConnectionContext.SetProperty", "Active", "<false>");
        host.awaitProperties(context, "ConnectionContext", "'Active': <false>");
    }

    private static String awaitCalls(String pattern) {
        return host.awaitAnswer(SLOT, "VoiceCallManager.GetCalls", pattern);
    }
}
