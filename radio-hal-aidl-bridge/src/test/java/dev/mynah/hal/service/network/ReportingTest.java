package dev.mynah.hal.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.network.BarringInfo;
import dev.mynah.hal.radio.network.CellConnectionStatus;
import dev.mynah.hal.radio.network.CellInfo;
import dev.mynah.hal.radio.network.CellInfoRatSpecificInfo;
import dev.mynah.hal.radio.network.IndicationFilter;
import dev.mynah.hal.radio.network.SignalStrength;
import dev.mynah.hal.radio.network.SignalThresholdInfo;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.Calls;
import dev.mynah.network.air.Access;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.BasicService;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a host is told of signal, cells, barring and carriers, and when. */
class ReportingTest {
    private static final String TOLD = "currentSignalStrength";

    private static SignalThresholdInfo rsrp(int ms, int db, boolean enabled, int... thresholds) {
        return new SignalThresholdInfo(
                SignalThresholdInfo.SIGNAL_MEASUREMENT_TYPE_RSRP,
                ms,
                db,
                Ints.of(thresholds),
                enabled,
                AccessNetwork.EUTRAN);
    }

    private static List<String> at(NetworkHost it, int rsrp) {
        it.alpha().level("north", rsrp, -100);
        return it.heard().stream().filter(TOLD::equals).toList();
    }

    @Test
    void signal_is_counted_as_27007_has_it() {
        NetworkHost lte = NetworkHost.registered(CellSpec.lte("north", 0x101, 1).withLevel(-95, -120));
        lte.service.getSignalStrength(1);
        SignalStrength signal = lte.last("getSignalStrengthResponse", SignalStrength.class);
        assertThat(signal.lte().rsrp()).isEqualTo(95);
        assertThat(signal.lte().rsrq()).isEqualTo(12);
        assertThat(signal.gsm().signalStrength()).isEqualTo(99);
        assertThat(signal.wcdma().rscp()).isEqualTo(255);
        assertThat(signal.nr().ssRsrp()).isEqualTo(Integer.MAX_VALUE);

        NetworkHost gsm =
                NetworkHost.registered(CellSpec.of("north", Rat.GSM, 0x101, 1).withLevel(-73, -100));
        gsm.service.getSignalStrength(1);
        assertThat(gsm.last("getSignalStrengthResponse", SignalStrength.class)
                        .gsm()
                        .signalStrength())
                .isEqualTo(20);

        NetworkHost utran =
                NetworkHost.registered(CellSpec.of("north", Rat.UTRAN, 0x101, 1).withLevel(-80, -60));
        utran.service.getSignalStrength(1);
        var wcdma =
                utran.last("getSignalStrengthResponse", SignalStrength.class).wcdma();
        assertThat(wcdma.rscp()).isEqualTo(40);
        assertThat(wcdma.ecno()).isEqualTo(36);
    }

    @Test
    void without_criteria_every_change_of_signal_is_told() {
        NetworkHost it = NetworkHost.registered();
        assertThat(at(it, -91)).hasSize(1);
        assertThat(at(it, -92)).hasSize(1);
    }

    @Test
    void with_thresholds_only_crossing_them_by_the_hysteresis_is_told() {
        NetworkHost it = NetworkHost.registered();
        it.service.setSignalStrengthReportingCriteria(1, List.of(rsrp(0, 4, true, -110, -100)));
        assertThat(it.told()).containsExactly("setSignalStrengthReportingCriteriaResponse 1 NONE");
        assertThat(at(it, -98)).isEmpty();
        assertThat(at(it, -101)).hasSize(1);
        assertThat(at(it, -99)).as("within the hysteresis").isEmpty();
        assertThat(at(it, -97)).hasSize(1);
        assertThat(at(it, -112)).hasSize(1);
    }

    @Test
    void a_change_within_the_hysteresis_of_time_is_told_later() {
        NetworkHost it = NetworkHost.registered();
        it.service.setSignalStrengthReportingCriteria(1, List.of(rsrp(3000, 0, true, -100)));
        assertThat(at(it, -105)).hasSize(1);
        assertThat(at(it, -95)).isEmpty();
        assertThat(it.heard(Duration.ofMillis(2900))).doesNotContain(TOLD);
        assertThat(it.heard(Duration.ofMillis(200))).containsOnlyOnce(TOLD);
    }

    @Test
    void a_criterion_that_is_switched_off_tells_nothing_and_the_filter_neither() {
        NetworkHost it = NetworkHost.registered();
        it.service.setSignalStrengthReportingCriteria(1, List.of(rsrp(0, 0, false)));
        it.told();
        assertThat(at(it, -110)).isEmpty();
        it.service.setSignalStrengthReportingCriteria(2, List.of(rsrp(0, 0, true)));
        assertThat(it.heard()).contains(TOLD);
        it.service.setIndicationFilter(3, IndicationFilter.FULL_NETWORK_STATE.value());
        it.told();
        assertThat(at(it, -90)).isEmpty();
    }

    @Test
    void criteria_that_make_no_sense_are_refused() {
        NetworkHost it = NetworkHost.registered();
        it.service.setSignalStrengthReportingCriteria(1, List.of(rsrp(5000, 10, true, -109, -103, -97, -89)));
        it.service.setSignalStrengthReportingCriteria(2, List.of(rsrp(-1, 0, true)));
        it.service.setSignalStrengthReportingCriteria(
                3, List.of(new SignalThresholdInfo(77, 0, 0, Ints.of(), true, AccessNetwork.EUTRAN)));
        it.service.setSignalStrengthReportingCriteria(4, List.of());
        it.service.setLinkCapacityReportingCriteria(
                5, 5000, 5000, 100, Ints.of(1000, 5000, 10000), Ints.of(500, 1000), AccessNetwork.GERAN);
        it.service.setLinkCapacityReportingCriteria(
                6, 5000, 500, 1000, Ints.of(1000, 5000, 10000), Ints.of(500, 1000), AccessNetwork.GERAN);
        it.service.setLinkCapacityReportingCriteria(7, 0, 0, 0, Ints.of(), Ints.of(), AccessNetwork.CDMA2000);
        assertThat(it.told())
                .containsExactly(
                        "setSignalStrengthReportingCriteriaResponse 1 INVALID_ARGUMENTS",
                        "setSignalStrengthReportingCriteriaResponse 2 INVALID_ARGUMENTS",
                        "setSignalStrengthReportingCriteriaResponse 3 INVALID_ARGUMENTS",
                        "setSignalStrengthReportingCriteriaResponse 4 NONE",
                        "setLinkCapacityReportingCriteriaResponse 5 INVALID_ARGUMENTS",
                        "setLinkCapacityReportingCriteriaResponse 6 INVALID_ARGUMENTS",
                        "setLinkCapacityReportingCriteriaResponse 7 NONE");
    }

    @Test
    void all_cells_heard_are_listed_the_one_camped_on_first() {
        NetworkHost it = NetworkHost.registered();
        it.service.getCellInfoList(1);
        List<?> cells = it.last("getCellInfoListResponse", List.class);
        assertThat(cells).hasSize(2);
        var own = (CellInfo) cells.get(0);
        assertThat(own.registered()).isTrue();
        assertThat(own.connectionStatus()).isEqualTo(CellConnectionStatus.PRIMARY_SERVING);
        var other = (CellInfo) cells.get(1);
        assertThat(other.registered()).isFalse();
        assertThat(((CellInfoRatSpecificInfo.Lte) other.ratSpecificInfo())
                        .value()
                        .cellIdentityLte()
                        .mnc())
                .isEqualTo("70");
    }

    @Test
    void cells_are_told_no_more_often_than_the_host_wants() {
        NetworkHost it = NetworkHost.registered();
        at(it, -91);
        it.service.setCellInfoListRate(1, 2000);
        it.told();
        it.alpha().level("north", -92, -100);
        assertThat(it.heard()).contains("cellInfoList");
        it.alpha().level("north", -93, -100);
        assertThat(it.heard()).doesNotContain("cellInfoList");
        assertThat(it.heard(Duration.ofSeconds(3))).containsOnlyOnce("cellInfoList");
        it.service.setCellInfoListRate(2, Integer.MAX_VALUE);
        it.told();
        it.alpha().level("north", -94, -100);
        assertThat(it.heard(Duration.ofSeconds(5))).doesNotContain("cellInfoList");
    }

    @Test
    void access_class_barring_is_told_and_can_be_asked_for() {
        NetworkHost it = NetworkHost.registered();
        it.service.getBarringInfo(1);
        assertThat(barred(it.last("getBarringInfoResponse", List.class))).isEmpty();
        it.alpha().access("north", Access.OPEN.withBarredClasses(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)));
        assertThat(it.told())
                .anyMatch(line -> line.startsWith("barringInfoChanged Lte"))
                .contains("restrictedStateChanged PS_ALL");
        it.service.getBarringInfo(2);
        assertThat(barred(it.last("getBarringInfoResponse", List.class)))
                .contains(BarringInfo.SERVICE_TYPE_MO_DATA, BarringInfo.SERVICE_TYPE_MO_SIGNALLING)
                .doesNotContain(BarringInfo.SERVICE_TYPE_EMERGENCY);
    }

    private static List<Integer> barred(List<?> services) {
        return services.stream()
                .map(BarringInfo.class::cast)
                .filter(it -> it.barringType() != BarringInfo.BARRING_TYPE_NONE)
                .map(BarringInfo::serviceType)
                .toList();
    }

    @Test
    void the_carrier_of_a_connection_is_told_when_it_comes_and_when_it_goes() {
        NetworkHost it = NetworkHost.registered();
        it.handset.after(Duration.ofSeconds(20));
        it.host.told();
        it.handset.get(it.handset.slot(0).packetData().activate(1).otherwiseEmpty());
        it.handset.alpha().control().page(Handset.ALPHA_IMSI);
        assertThat(it.told(Duration.ofSeconds(20)))
                .filteredOn(line -> line.startsWith("currentPhysicalChannelConfigs"))
                .satisfiesExactly(
                        connected -> assertThat(connected).contains("PRIMARY_SERVING", "LTE", "BAND_3"),
                        idle -> assertThat(idle).endsWith("[]"));
    }

    @Test
    void the_capacity_of_the_link_is_what_the_network_grants() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), NetworkHost.IRADIO_2_3);
        it.handset.powerOn().after(Duration.ofSeconds(20));
        assertThat(it.told())
                .filteredOn(line -> line.startsWith("currentLinkCapacityEstimate"))
                .singleElement()
                .asString()
                .contains("secondaryDownlinkCapacityKbps=-1");
    }

    @Test
    void criteria_are_answered_before_they_take_effect() {
        NetworkHost it = NetworkHost.registered();
        it.service.setSignalStrengthReportingCriteria(1, List.of(rsrp(0, 0, false)));
        it.told();
        assertThat(at(it, -110)).isEmpty();
        it.service.setSignalStrengthReportingCriteria(2, List.of(rsrp(0, 0, true)));
        assertThat(it.heard()).containsExactly("setSignalStrengthReportingCriteriaResponse", TOLD);
    }

    @Test
    void the_time_of_the_network_is_told_in_utc() {
        NetworkHost it = NetworkHost.of(Handset.alphaSpec(), NetworkHost.IRADIO_2_3);
        it.handset.powerOn();
        assertThat(it.told())
                .anyMatch(line -> line.matches(
                        "nitzTimeReceived \\d\\d/\\d\\d/\\d\\d,\\d\\d:\\d\\d:\\d\\d[+-]\\d{1,2},\\d [1-9]\\d* 0"));
    }

    @Test
    void what_supplementary_services_do_to_calls_is_told_to_hosts_that_want_it() {
        NetworkHost it = NetworkHost.registered(Handset.alphaSpec()
                .withCells(CellSpec.of("north", Rat.GSM, 0x101, 1))
                .withFarEnds(FarEndSpec.answers("15550100999", Duration.ofSeconds(1))));
        it.handset.get(it.handset
                .slot(0)
                .supplementaryServices()
                .register(
                        SsCode.CFU,
                        Optional.of(BasicService.SPEECH),
                        AddressString.number("15550100999"),
                        Optional.empty()));
        it.host.told();
        it.service.setSuppServiceNotifications(1, true);
        it.handset.get(it.handset.slot(0).calls().dial(Calls.Dialling.of("15550100999")));
        assertThat(it.told(Duration.ofSeconds(2)))
                .contains("suppSvcNotify SuppSvcNotification[isMT=false, code=0, index=0, type=0, number=]");
        it.handset.get(it.handset.slot(0).calls().hangUp());
        it.service.setSuppServiceNotifications(2, false);
        it.host.told();
        it.handset.get(it.handset.slot(0).calls().dial(Calls.Dialling.of("15550100999")));
        assertThat(it.heard(Duration.ofSeconds(2))).doesNotContain("suppSvcNotify");
    }

    @Test
    void a_host_that_comes_again_begins_anew() {
        NetworkHost it = NetworkHost.registered();
        it.service.setIndicationFilter(1, 0);
        it.service.setSuppServiceNotifications(2, true);
        it.told();
        it.host.comeAgain();
        assertThat(at(it, -97)).hasSize(1);
    }

    @Test
    void bands_are_found_by_channel() {
        assertThat(Bands.eutran(1300)).map(AidlEnum::value).containsExactly(3);
        assertThat(Bands.ngran(632628)).map(AidlEnum::value).containsExactly(77, 78);
        assertThat(Bands.utran(10700)).map(AidlEnum::value).containsExactly(1);
        assertThat(Bands.geran(62)).map(AidlEnum::value).containsExactly(9, 10, 11, 14);
        assertThat(Bands.eutran(262143)).isEmpty();
    }
}
