package dev.mynah.modem.mbim.basicconnect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.modem.SignalQuality;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.FakeSubscription;
import dev.mynah.modem.mbim.MbimHost;
import dev.mynah.modem.mbim.port.Extension;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BasicConnectTest {
    private final MbimHost mbim = MbimHost.opened("Basic Connect");

    @Test
    void the_device_says_what_it_is() {
        mbim.query("Device Caps")
                .answers("{DeviceType=1 CellularClass=1 VoiceClass=3 SimClass=2 DataClass=165 SmsCaps=3 ControlCaps=129"
                        + " MaxSessions=16 CustomDataClass= DeviceId=490154203237518 FirmwareInfo=0.1"
                        + " HardwareInfo=Emulated LTE modem}");
    }

    @Test
    void the_subscriber_is_told_and_told_again_when_the_card_changes() {
        mbim.query("Subscriber Ready Status")
                .answers("{ReadyState=INITIALIZED SubscriberId=001010000000001 SimIccId=8944500102198304826 ReadyInfo=0"
                        + " TelephoneNumbersCount=2 TelephoneNumbers=[+15550100, 5550199]}");
        mbim.slot().sim.state = SimState.ABSENT;
        mbim.slot().sim.imsi = Optional.empty();
        mbim.slot().sim.iccid = Optional.empty();
        mbim.slot().sim.msisdns = List.of();
        mbim.slot().tell(new SubscriptionEvent.SimChanged(SimState.ABSENT));
        mbim.slot().tell(new SubscriptionEvent.SimChanged(SimState.ABSENT));
        mbim.indicated("Subscriber Ready Status {ReadyState=SIM_NOT_INSERTED SubscriberId= SimIccId= ReadyInfo=0"
                + " TelephoneNumbersCount=0 TelephoneNumbers=[]}");
    }

    @Test
    void a_pin_is_asked_for_and_given() {
        mbim.slot().sim.state = SimState.PIN_REQUIRED;
        mbim.query("Pin").answers("{PinType=PIN1 PinState=LOCKED RemainingAttempts=3}");
        mbim.set("Pin", "PinType", "PIN1", "PinOperation", "ENTER", "Pin", "1234");
        assertThat(mbim.slot().sim.asked).containsExactly("verify PIN1 1234");
        assertThat(mbim.events).noneMatch(event -> event.line().contains("1234"));
    }

    @Test
    void a_wrong_pin_is_a_failure_that_tells_what_is_left() {
        mbim.slot().sim.refusal = Optional.of(Refusal.Reason.WRONG_PASSWORD);
        mbim.set("Pin", "PinType", "PIN1", "PinOperation", "ENTER", "Pin", "9999")
                .answers(Status.FAILURE, "{PinType=PIN1 PinState=LOCKED RemainingAttempts=3}");
    }

    @Test
    void a_pin_that_the_card_does_not_have_is_not_supported() {
        mbim.set("Pin", "PinType", "CORPORATE_PIN", "PinOperation", "ENTER", "Pin", "1234")
                .fails(Status.NO_DEVICE_SUPPORT);
    }

    @Test
    void a_registration_is_told_in_each_release() {
        mbim.slot().registered(Domain.EPS, RegistrationStatus.ROAMING, FakeSubscription.CELL);
        mbim.indications().clear();
        mbim.query("Register State")
                .answers("{NwError=0 RegisterState=ROAMING RegisterMode=AUTOMATIC AvailableDataClasses=32"
                        + " CurrentCellularClass=1 ProviderId=00101 ProviderName=Alpha Mobile RoamingText="
                        + " RegistrationFlag=2}");
        mbim.slot().network.technologies = Set.of(Rat.NR, Rat.E_UTRAN);
        mbim.extended(Extension.V3)
                .query("Register State")
                .answers("{NwError=0 RegisterState=ROAMING RegisterMode=AUTOMATIC AvailableDataClasses=32"
                        + " CurrentCellularClass=1 ProviderId=00101 ProviderName=Alpha Mobile RoamingText="
                        + " RegistrationFlag=2 PreferredDataClasses=96}");
    }

    @Test
    void a_network_is_chosen_by_hand() {
        MbimHost.Answered answered =
                mbim.set("Register State", "ProviderId", "99970", "RegisterAction", "MANUAL", "DataClass", 0x20);
        assertThat(mbim.slot().network.selection)
                .isEqualTo(new NetworkSelection.Manual(Plmn.of("99970"), Optional.empty(), false));
        assertThat(mbim.slot().network.technologies).containsExactly(Rat.E_UTRAN);
        answered.waits();
        mbim.slot().network.selecting.fail(new Refusal(Refusal.Reason.NETWORK_NOT_ALLOWED, 11));
        mbim.time.settle();
        answered.answers(
                Status.FAILURE,
                "{NwError=11 RegisterState=DEREGISTERED RegisterMode=MANUAL AvailableDataClasses=32"
                        + " CurrentCellularClass=1 ProviderId=00101 ProviderName=Alpha Mobile RoamingText="
                        + " RegistrationFlag=2}");
    }

    @Test
    void a_search_lists_each_network_once() {
        MbimHost.Answered answered = mbim.query("Visible Providers", "Action", "FULL_SCAN");
        mbim.slot()
                .network
                .scanning
                .complete(List.of(
                        new ScannedNetwork(Availability.AVAILABLE, "Alpha", "A", Plmn.of("00101"), Rat.GSM),
                        new ScannedNetwork(Availability.CURRENT, "Alpha", "A", Plmn.of("00101"), Rat.E_UTRAN),
                        new ScannedNetwork(Availability.FORBIDDEN, "Beta", "B", Plmn.of("99970"), Rat.E_UTRAN)));
        mbim.time.settle();
        answered.answers("{ProvidersCount=2 Providers=[{ProviderId=00101 ProviderState=25 ProviderName=Alpha"
                + " CellularClass=1 Rssi=99 ErrorRate=99}, {ProviderId=99970 ProviderState=10 ProviderName=Beta"
                + " CellularClass=1 Rssi=99 ErrorRate=99}]}");
    }

    @Test
    void signal_is_told_when_it_has_changed_enough_and_not_too_often() {
        mbim.set("Signal State", "SignalStrengthInterval", 10, "RssiThreshold", 3, "ErrorRateThreshold", -1)
                .answers("{Rssi=27 ErrorRate=99 SignalStrengthInterval=10 RssiThreshold=3 ErrorRateThreshold=-1}");
        level(-85);
        assertThat(mbim.indications()).hasSize(1);
        level(-87);
        level(-97);
        assertThat(mbim.indications()).hasSize(1);
        mbim.time.advance(Duration.ofSeconds(10));
        mbim.indicated(
                "Signal State {Rssi=27 ErrorRate=99 SignalStrengthInterval=10 RssiThreshold=3 ErrorRateThreshold=-1}",
                "Signal State {Rssi=21 ErrorRate=99 SignalStrengthInterval=10 RssiThreshold=3 ErrorRateThreshold=-1}");
    }

    private void level(int dbm) {
        mbim.slot().network.signal = Optional.of(new SignalQuality(Rat.E_UTRAN, dbm, -105));
        mbim.slot().tell(new SubscriptionEvent.SignalChanged(mbim.slot().network.signal));
        mbim.time.settle();
    }

    @Test
    void release_2_tells_of_the_reference_signal() {
        mbim.extended(Extension.V2)
                .query("Signal State")
                .answers("{Rssi=27 ErrorRate=99 SignalStrengthInterval=5 RssiThreshold=1 ErrorRateThreshold=-1"
                        + " RsrpSnr=[{Rsrp=72 Snr=128 RsrpThreshold=-1 SnrThreshold=-1 SystemType=32}]}");
    }

    private MbimHost.Answered activate(int session, String apn) {
        return mbim.set(
                "Connect",
                "SessionId",
                session,
                "ActivationCommand",
                "ACTIVATE",
                "AccessString",
                apn,
                "UserName",
                "me",
                "Password",
                "hidden",
                "AuthProtocol",
                "CHAP",
                "IpType",
                "IPV4",
                "ContextType",
                ContextType.INTERNET);
    }

    @Test
    void a_session_has_a_context_of_its_own_and_tells_its_addresses() {
        activate(3, "ims")
                .answers("{SessionId=3 ActivationState=ACTIVATED VoiceCallState=0 IpType=IPV4 ContextType="
                        + ContextType.INTERNET + " NwError=0}");
        assertThat(mbim.slot().packetData.contexts()).extracting(it -> it.cid()).containsExactly(1, 2);
        mbim.query("IP Configuration", "SessionId", 3)
                .answers("{SessionId=3 IPv4ConfigurationAvailable=5 IPv6ConfigurationAvailable=0 IPv4AddressCount=1"
                        + " IPv4Address=[{OnLinkPrefixLength=32 IPv4Address=0A000002}] IPv6AddressCount=0"
                        + " IPv6Address=[] IPv4Gateway=Optional.empty IPv6Gateway=Optional.empty"
                        + " IPv4DnsServerCount=2 IPv4DnsServer=[/192.0.2.53, /192.0.2.54] IPv6DnsServerCount=0"
                        + " IPv6DnsServer=[] IPv4Mtu=0 IPv6Mtu=0}");
        assertThat(mbim.events).noneMatch(event -> event.line().contains("hidden"));

        mbim.set("Connect", "SessionId", 3, "ActivationCommand", "DEACTIVATE")
                .answers("{SessionId=3 ActivationState=DEACTIVATED VoiceCallState=0 IpType=DEFAULT ContextType="
                        + ContextType.NONE + " NwError=0}");
        assertThat(mbim.slot().packetData.contexts()).extracting(it -> it.cid()).containsExactly(1);
    }

    @Test
    void a_session_that_the_network_ends_is_told() {
        activate(0, "ims").value("SessionId");
        mbim.slot().packetData.change(2, Optional.empty(), true);
        mbim.indicated("Connect {SessionId=0 ActivationState=DEACTIVATED VoiceCallState=0 IpType=DEFAULT ContextType="
                + ContextType.NONE + " NwError=0}");
        mbim.query("IP Configuration", "SessionId", 0).fails(Status.CONTEXT_NOT_ACTIVATED);
    }

    @Test
    void a_session_takes_the_context_of_the_attach_and_leaves_it() {
        mbim.slot().packetData.activate(1);
        mbim.set(
                        "Connect",
                        "SessionId",
                        0,
                        "ActivationCommand",
                        "ACTIVATE",
                        "AccessString",
                        "internet",
                        "ContextType",
                        ContextType.INTERNET)
                .answers("{SessionId=0 ActivationState=ACTIVATED VoiceCallState=0 IpType=IPV4V6 ContextType="
                        + ContextType.INTERNET + " NwError=0}");
        mbim.set("Connect", "SessionId", 0, "ActivationCommand", "DEACTIVATE").value("SessionId");
        assertThat(mbim.slot().packetData.contexts().get(0).bearer()).isPresent();
    }

    @Test
    void a_refused_session_says_why_and_leaves_nothing() {
        mbim.slot().packetData.refusal = Optional.of(new Refusal(Refusal.Reason.ACTIVATION_REJECTED, 27));
        activate(0, "nowhere")
                .answers(
                        Status.FAILURE,
                        "{SessionId=0 ActivationState=DEACTIVATED VoiceCallState=0 IpType=DEFAULT ContextType="
                                + ContextType.NONE + " NwError=27}");
        assertThat(mbim.slot().packetData.contexts()).hasSize(1);
    }

    @Test
    void nobody_connects_who_is_not_attached() {
        mbim.slot().network.attached = false;
        activate(0, "internet").fails(Status.PACKET_SERVICE_DETACHED);
    }

    @Test
    void packet_service_is_left_and_taken_again() {
        mbim.set("Packet Service", "PacketServiceAction", "DETACH")
                .answers("{NwError=0 PacketServiceState=DETACHED HighestAvailableDataClass=0 UplinkSpeed=0"
                        + " DownlinkSpeed=0}");
        mbim.set("Packet Service", "PacketServiceAction", "ATTACH")
                .answers("{NwError=0 PacketServiceState=ATTACHED HighestAvailableDataClass=32 UplinkSpeed=50000000"
                        + " DownlinkSpeed=150000000}");
    }

    @Test
    void contexts_are_those_that_are_defined() {
        mbim.set("Provisioned Contexts", "ContextId", 4, "AccessString", "mms", "UserName", "me", "AuthProtocol", "PAP")
                .value("ProvisionedContextsCount");
        assertThat(mbim.slot().packetData.contexts()).extracting(it -> it.apn()).containsExactly("", "mms");
    }
}
