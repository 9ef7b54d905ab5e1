package dev.mynah.hal.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.network.Domain;
import dev.mynah.hal.radio.network.EmergencyMode;
import dev.mynah.hal.radio.network.EmergencyNetworkScanTrigger;
import dev.mynah.hal.radio.network.EmergencyRegResult;
import dev.mynah.hal.radio.network.EmergencyScanType;
import dev.mynah.hal.radio.network.NetworkScanRequest;
import dev.mynah.hal.radio.network.NetworkScanResult;
import dev.mynah.hal.radio.network.RadioAccessSpecifier;
import dev.mynah.hal.radio.network.RadioAccessSpecifierBands;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.modem.Functionality;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Searches a host orders, for any network and for one to call for help on. */
class NetworkScanTest {
    private static final List<RadioAccessSpecifier> LTE = List.of(
            new RadioAccessSpecifier(AccessNetwork.EUTRAN, new RadioAccessSpecifierBands.Noinit(false), Ints.EMPTY));

    private static NetworkScanRequest once(int interval, int most, boolean incremental, int periodicity) {
        return new NetworkScanRequest(0, interval, LTE, most, incremental, periodicity, List.of());
    }

    private static List<NetworkScanResult> results(NetworkHost it, Duration later) {
        it.handset.after(later);
        NetworkScanResult last = it.host.last("networkScanResult", NetworkScanResult.class);
        it.host.told();
        return List.of(last);
    }

    @Test
    void what_is_out_of_range_is_refused() {
        NetworkHost it = NetworkHost.registered();
        var nothing = new NetworkScanRequest(0, 60, List.of(), 360, false, 1, List.of());
        var unknown = new NetworkScanRequest(2, 60, LTE, 360, false, 1, List.of());
        var noNetwork = new NetworkScanRequest(0, 60, LTE, 360, false, 1, List.of("310"));
        var foreign = new NetworkScanRequest(
                0,
                60,
                List.of(new RadioAccessSpecifier(
                        AccessNetwork.CDMA2000, new RadioAccessSpecifierBands.Noinit(false), Ints.EMPTY)),
                360,
                false,
                1,
                List.of());
        for (NetworkScanRequest bad : List.of(
                once(4, 60, false, 1),
                once(301, 60, false, 1),
                once(60, 59, false, 1),
                once(60, 3601, false, 1),
                once(60, 60, true, 0),
                once(60, 60, true, 11),
                nothing,
                unknown,
                noNetwork,
                foreign)) {
            it.service.startNetworkScan(7, bad);
            assertThat(it.told()).as(bad.toString()).containsExactly("startNetworkScanResponse 7 INVALID_ARGUMENTS");
        }
    }

    @Test
    void a_scan_ends_with_the_cells_it_has_found() {
        NetworkHost it = NetworkHost.registered();
        it.service.startNetworkScan(1, once(60, 60, false, 1));
        it.service.startNetworkScan(2, once(60, 60, false, 1));
        assertThat(it.told())
                .containsExactly("startNetworkScanResponse 1 NONE", "startNetworkScanResponse 2 DEVICE_IN_USE");
        NetworkScanResult result = results(it, Duration.ofSeconds(5)).get(0);
        assertThat(result.status()).isEqualTo(NetworkScanResult.SCAN_STATUS_COMPLETE);
        assertThat(result.error()).isEqualTo(RadioError.NONE);
        assertThat(result.networkInfos()).hasSize(2);
        it.service.startNetworkScan(3, once(60, 60, false, 1));
        assertThat(it.told()).contains("startNetworkScanResponse 3 NONE");
    }

    @Test
    void cells_are_told_as_they_are_found_and_not_again() {
        NetworkHost it = NetworkHost.registered();
        it.service.startNetworkScan(1, once(60, 60, true, 1));
        it.told();
        NetworkScanResult partial = results(it, Duration.ofSeconds(1)).get(0);
        assertThat(partial.status()).isEqualTo(NetworkScanResult.SCAN_STATUS_PARTIAL);
        assertThat(partial.networkInfos()).hasSize(2);
        NetworkScanResult complete = results(it, Duration.ofSeconds(4)).get(0);
        assertThat(complete.status()).isEqualTo(NetworkScanResult.SCAN_STATUS_COMPLETE);
        assertThat(complete.networkInfos()).isEmpty();
    }

    @Test
    void a_periodic_scan_goes_on_until_its_time_is_over_or_it_is_stopped() {
        NetworkHost it = NetworkHost.registered();
        it.service.startNetworkScan(1, new NetworkScanRequest(1, 20, LTE, 60, false, 1, List.of("00101")));
        it.told();
        assertThat(it.heard(Duration.ofSeconds(5))).containsOnlyOnce("networkScanResult");
        assertThat(it.heard(Duration.ofSeconds(24))).containsOnlyOnce("networkScanResult");
        assertThat(it.heard(Duration.ofSeconds(24))).containsOnlyOnce("networkScanResult");
        assertThat(it.heard(Duration.ofMinutes(5))).doesNotContain("networkScanResult");
        it.service.startNetworkScan(2, new NetworkScanRequest(1, 20, LTE, 60, false, 1, List.of()));
        it.service.stopNetworkScan(3);
        it.service.stopNetworkScan(4);
        assertThat(it.told())
                .containsExactly(
                        "startNetworkScanResponse 2 NONE",
                        "stopNetworkScanResponse 3 NONE",
                        "stopNetworkScanResponse 4 NONE");
        assertThat(it.heard(Duration.ofMinutes(5))).doesNotContain("networkScanResult");
    }

    @Test
    void with_the_radio_off_a_scan_ends_with_an_error() {
        NetworkHost it = NetworkHost.registered();
        it.handset.get(it.handset.slot(0).functionality(Functionality.RADIO_OFF));
        it.host.told();
        it.service.startNetworkScan(1, once(60, 60, false, 1));
        it.service.triggerEmergencyNetworkScan(
                2, new EmergencyNetworkScanTrigger(List.of(AccessNetwork.EUTRAN), EmergencyScanType.FULL_SERVICE));
        assertThat(it.heard())
                .containsExactly(
                        "startNetworkScanResponse",
                        "triggerEmergencyNetworkScanResponse",
                        "networkScanResult",
                        "emergencyNetworkScanResult");
        it.service.startNetworkScan(3, once(60, 60, false, 1));
        assertThat(results(it, Duration.ofSeconds(1)).get(0).error()).isEqualTo(RadioError.RADIO_NOT_AVAILABLE);
    }

    @Test
    void a_call_for_help_finds_its_network_in_the_order_the_host_gives() {
        NetworkHost it = NetworkHost.registered(
                CellSpec.lte("long", 0x101, 1).withLevel(-80, -100),
                CellSpec.of("old", Rat.GSM, 0x102, 1).withLevel(-80, -100));
        it.service.setEmergencyMode(1, EmergencyMode.EMERGENCY_WWAN);
        EmergencyRegResult here = it.last("setEmergencyModeResponse", EmergencyRegResult.class);
        assertThat(here.accessNetwork()).isEqualTo(AccessNetwork.EUTRAN);
        assertThat(here.regState()).isEqualTo(RegState.REG_HOME);
        assertThat(here.emcDomain()).isEqualTo(Domain.CS);
        assertThat(here.mcc() + here.mnc()).isEqualTo("00101");
        it.service.triggerEmergencyNetworkScan(
                2,
                new EmergencyNetworkScanTrigger(
                        List.of(AccessNetwork.NGRAN, AccessNetwork.GERAN, AccessNetwork.EUTRAN),
                        EmergencyScanType.NO_PREFERENCE));
        assertThat(it.told()).containsExactly("triggerEmergencyNetworkScanResponse 2 NONE");
        it.handset.after(Duration.ofSeconds(5));
        assertThat(it.last("emergencyNetworkScanResult", EmergencyRegResult.class)
                        .accessNetwork())
                .isEqualTo(AccessNetwork.GERAN);
        it.service.triggerEmergencyNetworkScan(
                3, new EmergencyNetworkScanTrigger(List.of(AccessNetwork.IWLAN), EmergencyScanType.FULL_SERVICE));
        it.service.triggerEmergencyNetworkScan(
                4, new EmergencyNetworkScanTrigger(List.of(AccessNetwork.EUTRAN), EmergencyScanType.FULL_SERVICE));
        it.service.cancelEmergencyNetworkScan(5, true);
        it.service.exitEmergencyMode(6);
        assertThat(it.told(Duration.ofSeconds(10)))
                .containsExactly(
                        "triggerEmergencyNetworkScanResponse 3 INVALID_ARGUMENTS",
                        "triggerEmergencyNetworkScanResponse 4 NONE",
                        "cancelEmergencyNetworkScanResponse 5 NONE",
                        "exitEmergencyModeResponse 6 NONE");
    }
}
