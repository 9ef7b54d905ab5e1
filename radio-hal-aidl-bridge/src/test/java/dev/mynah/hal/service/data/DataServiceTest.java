package dev.mynah.hal.service.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.data.ApnAuthType;
import dev.mynah.hal.radio.data.ApnTypes;
import dev.mynah.hal.radio.data.DataCallFailCause;
import dev.mynah.hal.radio.data.DataProfileInfo;
import dev.mynah.hal.radio.data.DataRequestReason;
import dev.mynah.hal.radio.data.DataThrottlingAction;
import dev.mynah.hal.radio.data.IRadioData;
import dev.mynah.hal.radio.data.KeepaliveRequest;
import dev.mynah.hal.radio.data.KeepaliveStatus;
import dev.mynah.hal.radio.data.LinkAddress;
import dev.mynah.hal.radio.data.PcoDataInfo;
import dev.mynah.hal.radio.data.PdpProtocolType;
import dev.mynah.hal.radio.data.Qos;
import dev.mynah.hal.radio.data.SetupDataCallResult;
import dev.mynah.hal.radio.data.SlicingConfig;
import dev.mynah.hal.service.Handset;
import dev.mynah.hal.service.Host;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.Credentials;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host has the data calls of slot 0, whose LTE attach has been given "internet" already. */
class DataServiceTest {
    private static final Release IRADIO_2_1 = new Release(2);
    private static final DataProfileInfo INTERNET = new ProfileBuilder("internet").build();
    private static final DataProfileInfo IMS = new ProfileBuilder("ims")
            .protocol(PdpProtocolType.IP)
            .types(ApnTypes.IMS)
            .build();

    private Handset handset;
    private Host<IRadioData> host;

    private static OperatorSpec alpha() {
        return Handset.alphaSpec()
                .withApns(
                        ApnSpec.dual("internet", "10.1.0.0/16", "fd00:1::/48", "10.1.0.1", "fd00:1::1"),
                        ApnSpec.ipv4("ims", "10.2.0.0/16", "10.2.0.1")
                                .withMtu(1400)
                                .withOperatorOptions(
                                        ApnSpec.operatorOptions("ff01:00f110aa").toArray(new Option[0]))
                                .withCallServers(ApnSpec.callServers("10.2.0.9", "fd00:2::9")
                                        .toArray(new InetAddress[0])),
                        ApnSpec.ipv4("corporate", "10.3.0.0/16").withCredentials(new Credentials("anna", "secret")));
    }

    @BeforeEach
    void power_on_and_come() {
        handset = Handset.of(alpha(), Handset.betaSpec(), Handset.alphaProfile(), Handset.betaProfile());
        handset.powerOn();
        come();
    }

    private void come() {
        host = Host.of(IRADIO_2_1, IRadioData.class, new DataService(IRADIO_2_1, handset.slot(0)));
    }

    private List<String> names() {
        handset.settle();
        return host.told().stream()
                .map(it -> it.split(" ", 4))
                .map(DataServiceTest::head)
                .toList();
    }

    /** An answer's name, serial and error; an indication's name. */
    private static String head(String... words) {
        return words[0].endsWith("Response") ? words[0] + " " + words[1] + " " + words[2] : words[0];
    }

    private void setUp(int serial, DataProfileInfo profile) {
        setUp(serial, AccessNetwork.EUTRAN, profile, DataRequestReason.NORMAL, 0, true);
    }

    private void setUp(
            int serial,
            AidlEnum<AccessNetwork> network,
            DataProfileInfo profile,
            AidlEnum<DataRequestReason> reason,
            int session,
            boolean matchAll) {
        host.service()
                .setupDataCall(serial, network, profile, true, reason, List.of(), List.of(), session, null, matchAll);
    }

    private SetupDataCallResult result() {
        handset.settle();
        return host.last("setupDataCallResponse", SetupDataCallResult.class);
    }

    private SetupDataCallResult setUp(DataProfileInfo profile) {
        setUp(1, profile);
        SetupDataCallResult result = result();
        assertThat(result.cause()).isEqualTo(DataCallFailCause.NONE);
        return result;
    }

    private PacketData packets() {
        return handset.slot(0).packetData();
    }

    private PacketData.Context context(int cid) {
        return packets().contexts().stream()
                .filter(it -> it.cid() == cid)
                .findFirst()
                .orElseThrow();
    }

    private List<?> list() {
        host.service().getDataCallList(99);
        handset.settle();
        return host.last("getDataCallListResponse", List.class);
    }

    @Test
    void what_the_attach_has_been_given_is_the_data_call_of_that_access_point() {
        SetupDataCallResult result = setUp(INTERNET);
        PacketData.Bearer bearer = context(1).bearer().orElseThrow();
        assertThat(result.cid()).isEqualTo(1);
        assertThat(result.type()).isEqualTo(PdpProtocolType.IPV4V6);
        assertThat(result.ifname()).isEqualTo("rmnet0");
        assertThat(result.addresses())
                .extracting(LinkAddress::address)
                .containsExactly(
                        bearer.addresses().get(0).getHostAddress() + "/32",
                        bearer.addresses().get(1).getHostAddress() + "/64");
        assertThat(result.dnses()).containsExactly("10.1.0.1", "fd00:1:0:0:0:0:0:1");
        assertThat(result.gateways()).containsExactly("0.0.0.0", "::");
        assertThat(result.mtuV4()).isEqualTo(1500);
        assertThat(result.defaultQos())
                .isInstanceOfSatisfying(
                        Qos.Eps.class, it -> assertThat(it.value().qci()).isEqualTo(9));
        assertThat(names()).containsExactly("setupDataCallResponse 1 NONE", "dataCallListChanged");
        assertThat(list()).hasSize(1);
    }

    @Test
    void another_access_point_is_another_connection_until_the_host_ends_it() {
        SetupDataCallResult result = setUp(IMS);
        assertThat(result.cid()).isEqualTo(2);
        assertThat(result.ifname()).isEqualTo("rmnet1");
        assertThat(result.type()).isEqualTo(PdpProtocolType.IP);
        assertThat(result.pcscf()).containsExactly("10.2.0.9", "fd00:2:0:0:0:0:0:9");
        assertThat(result.mtuV4()).isEqualTo(1400);
        assertThat(result.active()).isEqualTo(SetupDataCallResult.DATA_CONNECTION_STATUS_ACTIVE);
        assertThat(host.last("pcoData", PcoDataInfo.class))
                .isEqualTo(new PcoDataInfo(2, "IP", 0xFF01, Bytes.hex("00F110AA")));
        assertThat(names()).containsExactly("setupDataCallResponse 1 NONE", "dataCallListChanged", "pcoData");
        host.service().deactivateDataCall(2, 2, DataRequestReason.NORMAL);
        assertThat(names()).containsExactly("deactivateDataCallResponse 2 NONE", "dataCallListChanged");
        assertThat(context(2).bearer()).isEmpty();
        assertThat(list()).isEmpty();
        host.service().deactivateDataCall(3, 2, DataRequestReason.NORMAL);
        assertThat(names()).endsWith("deactivateDataCallResponse 3 INVALID_CALL_ID");
    }

    @Test
    void a_call_on_the_only_connection_of_an_attach_ends_and_the_connection_stays() {
        setUp(INTERNET);
        names();
        host.service().deactivateDataCall(2, 1, DataRequestReason.SHUTDOWN);
        assertThat(names()).containsExactly("deactivateDataCallResponse 2 NONE", "dataCallListChanged");
        assertThat(context(1).bearer()).isPresent();
        assertThat(list()).isEmpty();
    }

    @Test
    void a_connection_that_lies_idle_is_dormant() {
        setUp(INTERNET);
        names();
        handset.after(Duration.ofSeconds(15));
        assertThat(((SetupDataCallResult)
                                host.last("dataCallListChanged", List.class).get(0))
                        .active())
                .isEqualTo(SetupDataCallResult.DATA_CONNECTION_STATUS_DORMANT);
    }

    @Test
    void an_unknown_access_point_is_refused_with_the_networks_cause_and_a_time_to_wait() {
        setUp(1, new ProfileBuilder("nowhere").build());
        assertThat(result().cause()).isEqualTo(DataCallFailCause.MISSING_UNKNOWN_APN);
        assertThat(result().suggestedRetryTime())
                .isEqualTo(Duration.ofMinutes(12).toMillis());
        assertThat(result().active()).isEqualTo(SetupDataCallResult.DATA_CONNECTION_STATUS_INACTIVE);
        assertThat(names()).containsExactly("setupDataCallResponse 1 NONE");
        handset.after(Duration.ofMinutes(12));
        assertThat(host.last("unthrottleApn", DataProfileInfo.class).apn()).isEqualTo("nowhere");
    }

    @Test
    void a_network_that_is_short_of_resources_is_told_with_its_own_time() {
        handset.get(handset.alpha()
                .control()
                .reject(RejectRule.every(Procedure.PDN_CONNECTIVITY, 26).backOff(Duration.ofMinutes(30))));
        setUp(1, IMS);
        assertThat(result().cause()).isEqualTo(DataCallFailCause.INSUFFICIENT_RESOURCES);
        assertThat(result().suggestedRetryTime())
                .isEqualTo(Duration.ofMinutes(30).toMillis());
    }

    @Test
    void a_user_authenticates_with_the_profiles_password() {
        setUp(1, new ProfileBuilder("corporate").protocol(PdpProtocolType.IP).build());
        assertThat(result().cause()).isEqualTo(DataCallFailCause.USER_AUTHENTICATION);
        setUp(
                2,
                new ProfileBuilder("corporate")
                        .protocol(PdpProtocolType.IP)
                        .user(ApnAuthType.PAP_CHAP, "anna", "secret")
                        .build());
        assertThat(result().cause()).isEqualTo(DataCallFailCause.NONE);
        assertThat(host.told().toString()).doesNotContain("secret");
    }

    @Test
    void what_cannot_be_is_refused_without_asking_the_network() {
        setUp(1, AccessNetwork.IWLAN, INTERNET, DataRequestReason.NORMAL, 0, true);
        setUp(2, new UnlistedValue<>(44), INTERNET, DataRequestReason.NORMAL, -1, true);
        setUp(3, new ProfileBuilder("not an apn!").build());
        assertThat(names())
                .containsExactly(
                        "setupDataCallResponse 1 INVALID_ARGUMENTS",
                        "setupDataCallResponse 2 INVALID_ARGUMENTS",
                        "setupDataCallResponse 3 INVALID_ARGUMENTS");
        setUp(4, new ProfileBuilder("x").protocol(PdpProtocolType.NON_IP).build());
        assertThat(result().cause()).isEqualTo(DataCallFailCause.NON_IP_NOT_SUPPORTED);
        setUp(5, new ProfileBuilder("x").protocol(new UnlistedValue<>(-77)).build());
        assertThat(result().cause()).isEqualTo(DataCallFailCause.UNKNOWN_PDP_ADDRESS_TYPE);
        setUp(6, AccessNetwork.EUTRAN, INTERNET, DataRequestReason.NORMAL, 0, false);
        assertThat(result().cause()).isEqualTo(DataCallFailCause.MATCH_ALL_RULE_NOT_ALLOWED);
        setUp(7, AccessNetwork.EUTRAN, INTERNET, DataRequestReason.HANDOVER, 0, true);
        assertThat(result().cause()).isEqualTo(DataCallFailCause.PDN_CONN_DOES_NOT_EXIST);
        setUp(
                8,
                new ProfileBuilder("ims")
                        .protocol(PdpProtocolType.IP)
                        .user(ApnAuthType.PAP_NO_CHAP, "u".repeat(200), "p".repeat(200))
                        .build());
        assertThat(names()).hasSize(5).endsWith("setupDataCallResponse 8 INVALID_ARGUMENTS");
    }

    @Test
    void there_is_no_call_without_a_radio_or_a_network() {
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        setUp(1, INTERNET);
        assertThat(names()).containsExactly("setupDataCallResponse 1 RADIO_NOT_AVAILABLE");
        handset.get(handset.slot(0).functionality(Functionality.FULL));
        handset.settle();
        handset.get(handset.slot(0).network().detach());
        host.told();
        setUp(2, INTERNET);
        assertThat(names()).containsExactly("setupDataCallResponse 2 OP_NOT_ALLOWED_BEFORE_REG_TO_NW");
    }

    @Test
    void calls_that_the_network_or_another_voice_ends_are_told() {
        setUp(IMS);
        names();
        handset.get(packets().deactivate(2));
        assertThat(names()).containsExactly("dataCallListChanged");
        setUp(IMS);
        names();
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat((Object) host.last("dataCallListChanged", List.class)).isEqualTo(List.of());
        assertThat(list()).isEmpty();
    }

    @Test
    void two_requests_for_one_access_point_have_one_connection_and_both_are_answered() {
        setUp(1, IMS);
        setUp(2, IMS);
        assertThat(result().cid()).isEqualTo(2);
        assertThat(names())
                .filteredOn(it -> it.startsWith("setup"))
                .containsExactly("setupDataCallResponse 1 NONE", "setupDataCallResponse 2 NONE");
        assertThat(packets().contexts())
                .filteredOn(it -> it.bearer().isPresent())
                .hasSize(2);
    }

    @Test
    void the_attach_asks_for_the_access_point_a_host_has_set() {
        host.service().setInitialAttachApn(1, IMS);
        assertThat(names()).containsExactly("setInitialAttachApnResponse 1 NONE");
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        handset.get(handset.slot(0).functionality(Functionality.FULL));
        handset.settle();
        assertThat(context(1).bearer().orElseThrow().apn()).startsWith("ims");
        host.service().setInitialAttachApn(2, null);
        handset.get(handset.slot(0).functionality(Functionality.RADIO_OFF));
        handset.get(handset.slot(0).functionality(Functionality.FULL));
        handset.settle();
        assertThat(context(1).bearer().orElseThrow().apn()).startsWith("internet");
        host.service()
                .setInitialAttachApn(
                        3, new ProfileBuilder("x").protocol(PdpProtocolType.PPP).build());
        assertThat(names()).contains("setInitialAttachApnResponse 3 INVALID_ARGUMENTS");
    }

    @Test
    void an_access_point_set_in_the_middle_of_an_attach_is_that_of_the_next() {
        Handset other = Handset.of(alpha(), Handset.betaSpec(), Handset.alphaProfile(), Handset.betaProfile());
        DataService service = new DataService(IRADIO_2_1, other.slot(0));
        Host<IRadioData> early = Host.of(IRADIO_2_1, IRadioData.class, service);
        AtomicReference<Runnable> once =
                new AtomicReference<>(() -> early.service().setInitialAttachApn(1, IMS));
        other.slot(0).listen(event -> once.getAndSet(() -> {}).run());
        other.powerOn();
        assertThat(early.told()).first().isEqualTo("setInitialAttachApnResponse 1 NONE");
        assertThat(other.slot(0).packetData().contexts().get(0).apn()).isEqualTo("ims");
    }

    @Test
    void a_slot_that_may_have_no_data_has_none_until_it_may() {
        setUp(IMS);
        names();
        host.service().setDataAllowed(2, false);
        assertThat(names()).contains("setDataAllowedResponse 2 NONE", "dataCallListChanged");
        assertThat(context(2).bearer()).isEmpty();
        setUp(3, IMS);
        assertThat(result().cause()).isEqualTo(DataCallFailCause.DATA_SETTINGS_DISABLED);
        host.service().setDataAllowed(4, true);
        setUp(IMS);
    }

    @Test
    void contexts_run_out() {
        for (int cid = 2; cid <= 15; cid++) {
            handset.get(packets().define(cid, PdpType.IP, "of.others"));
        }
        setUp(1, IMS);
        host.service().allocatePduSessionId(2);
        assertThat(names())
                .containsExactly("setupDataCallResponse 1 NO_RESOURCES", "allocatePduSessionIdResponse 2 NO_RESOURCES");
    }

    @Test
    void an_allocated_session_identity_is_the_number_of_the_call_that_names_it_and_of_no_other() {
        host.service().allocatePduSessionId(1);
        handset.settle();
        int id = host.last("allocatePduSessionIdResponse", Integer.class);
        assertThat(setUp(IMS).cid()).isNotEqualTo(id);
        host.service().deactivateDataCall(2, setUp(IMS).cid(), DataRequestReason.NORMAL);
        handset.settle();
        setUp(3, AccessNetwork.NGRAN, IMS, DataRequestReason.NORMAL, id, true);
        assertThat(result().cid()).isEqualTo(id);
        host.told();
        host.service().releasePduSessionId(4, id);
        host.service().releasePduSessionId(5, id);
        assertThat(names())
                .containsExactly(
                        "releasePduSessionIdResponse 4 NONE", "releasePduSessionIdResponse 5 INVALID_ARGUMENTS");
    }

    @Test
    void a_handover_is_of_a_call_there_is() {
        setUp(IMS);
        names();
        host.service().startHandover(1, 2);
        host.service().startHandover(2, 9);
        host.service().cancelHandover(3, 2);
        host.service().cancelHandover(4, 2);
        assertThat(names())
                .containsExactly(
                        "startHandoverResponse 1 NONE",
                        "startHandoverResponse 2 INVALID_CALL_ID",
                        "cancelHandoverResponse 3 NONE",
                        "cancelHandoverResponse 4 INVALID_CALL_ID");
    }

    @Test
    void keep_alives_are_sent_until_the_host_says_so_or_the_call_ends() {
        setUp(IMS);
        names();
        Bytes own =
                Bytes.of(context(2).bearer().orElseThrow().addresses().get(0).getAddress());
        Bytes server = Bytes.of((byte) 10, (byte) 2, (byte) 0, (byte) 1);
        KeepaliveRequest request =
                new KeepaliveRequest(KeepaliveRequest.TYPE_NATT_IPV4, own, 4500, server, 4500, 20_000, 2);
        host.service().startKeepalive(1, request);
        handset.settle();
        KeepaliveStatus status = host.last("startKeepaliveResponse", KeepaliveStatus.class);
        assertThat(status.code()).isEqualTo(KeepaliveStatus.CODE_ACTIVE);
        handset.after(Duration.ofSeconds(41));
        assertThat(packets().traffic(2).uplinkPackets()).isEqualTo(3);
        assertThat(packets().traffic(2).uplinkOctets()).isEqualTo(3 * 29);
        host.service().stopKeepalive(2, status.sessionHandle());
        host.service().stopKeepalive(3, status.sessionHandle());
        assertThat(names()).contains("stopKeepaliveResponse 2 NONE", "stopKeepaliveResponse 3 INVALID_ARGUMENTS");
        host.service().startKeepalive(4, request);
        host.service().deactivateDataCall(5, 2, DataRequestReason.NORMAL);
        handset.settle();
        assertThat(host.last("keepaliveStatus", KeepaliveStatus.class).code()).isEqualTo(KeepaliveStatus.CODE_INACTIVE);
        host.told();
        host.service().startKeepalive(6, request);
        host.service()
                .startKeepalive(
                        7, new KeepaliveRequest(-5, Bytes.EMPTY, -1, Bytes.EMPTY, 70_000, Integer.MIN_VALUE, -2));
        assertThat(names())
                .containsExactly(
                        "startKeepaliveResponse 6 INVALID_ARGUMENTS", "startKeepaliveResponse 7 INVALID_ARGUMENTS");
    }

    @Test
    void a_new_host_is_told_of_the_calls_there_are() {
        setUp(IMS);
        host.told();
        host.comeAgain();
        assertThat(names()).containsExactly("dataCallListChanged", "pcoData");
        assertThat(setUp(IMS).cid()).isEqualTo(2);
    }

    @Test
    void an_emergency_call_leaves_the_access_point_to_the_network() {
        setUp(1, new ProfileBuilder("sos").types(ApnTypes.EMERGENCY).build());
        handset.settle();
        assertThat(context(2).emergency()).isTrue();
    }

    @Test
    void what_is_left_is_answered() {
        host.service().setDataProfile(1, List.of(INTERNET, IMS));
        host.service().setDataThrottling(2, DataThrottlingAction.HOLD, 0);
        host.service().getSlicingConfig(3);
        host.service().responseAcknowledgement();
        handset.settle();
        assertThat(host.last("getSlicingConfigResponse", SlicingConfig.class))
                .isEqualTo(new SlicingConfig(List.of(), List.of()));
        assertThat(names())
                .containsExactly(
                        "setDataProfileResponse 1 NONE",
                        "setDataThrottlingResponse 2 REQUEST_NOT_SUPPORTED",
                        "getSlicingConfigResponse 3 NONE");
    }
}
