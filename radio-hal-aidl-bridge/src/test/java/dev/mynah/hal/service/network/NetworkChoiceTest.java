package dev.mynah.hal.service.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.hal.aidl.UnlistedValue;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioAccessFamily;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.network.CdmaRoamingType;
import dev.mynah.hal.radio.network.EutranBands;
import dev.mynah.hal.radio.network.NgranBands;
import dev.mynah.hal.radio.network.NrDualConnectivityState;
import dev.mynah.hal.radio.network.RadioAccessSpecifier;
import dev.mynah.hal.radio.network.RadioAccessSpecifierBands;
import dev.mynah.hal.radio.network.RadioBandMode;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.hal.radio.network.UsageSetting;
import dev.mynah.network.air.Rat;
import dev.mynah.network.operator.CellSpec;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a host chooses: networks, technologies, channels, what the device is for. */
class NetworkChoiceTest {
    private static final int LTE = RadioAccessFamily.LTE.value();
    private static final int GSM = RadioAccessFamily.GSM.value();

    private static NetworkHost everywhere() {
        return NetworkHost.registered(
                CellSpec.of("new", Rat.NR, 0x101, 1).withLevel(-80, -100),
                CellSpec.of("long", Rat.E_UTRAN, 0x102, 1).withLevel(-80, -100),
                CellSpec.of("old", Rat.GSM, 0x103, 1).withLevel(-80, -100));
    }

    private static RadioTechnology technology(NetworkHost it) {
        it.handset.after(Duration.ofSeconds(30));
        it.host.told();
        return it.data().rat().orElse(RadioTechnology.UNKNOWN);
    }

    @Test
    void the_modem_goes_where_the_host_lets_it_and_says_so_again() {
        NetworkHost it = everywhere();
        assertThat(technology(it)).isEqualTo(RadioTechnology.NR);
        it.service.setAllowedNetworkTypesBitmap(1, LTE);
        it.service.getAllowedNetworkTypesBitmap(2);
        assertThat(it.told())
                .startsWith(
                        "setAllowedNetworkTypesBitmapResponse 1 NONE",
                        "getAllowedNetworkTypesBitmapResponse 2 NONE " + LTE);
        assertThat(technology(it)).isEqualTo(RadioTechnology.LTE);
        it.service.setAllowedNetworkTypesBitmap(3, GSM | RadioAccessFamily.EVDO_A.value());
        assertThat(technology(it)).isEqualTo(RadioTechnology.GPRS);
        it.service.setAllowedNetworkTypesBitmap(4, RadioAccessFamily.EVDO_A.value());
        it.service.setAllowedNetworkTypesBitmap(5, 0);
        it.service.setAllowedNetworkTypesBitmap(6, -1);
        assertThat(it.told())
                .startsWith(
                        "setAllowedNetworkTypesBitmapResponse 4 INVALID_ARGUMENTS",
                        "setAllowedNetworkTypesBitmapResponse 5 INVALID_ARGUMENTS",
                        "setAllowedNetworkTypesBitmapResponse 6 NONE");
        it.handset.slot(0).network().technologies(Set.of(Rat.E_UTRAN));
        it.service.getAllowedNetworkTypesBitmap(7);
        assertThat(it.told())
                .contains("getAllowedNetworkTypesBitmapResponse 7 NONE " + (LTE | RadioAccessFamily.LTE_CA.value()));
    }

    @Test
    void without_n1_mode_there_is_no_nr() {
        NetworkHost it = everywhere();
        it.service.setN1ModeEnabled(1, false);
        it.service.isN1ModeEnabled(2);
        assertThat(it.told()).contains("setN1ModeEnabledResponse 1 NONE", "isN1ModeEnabledResponse 2 NONE false");
        assertThat(technology(it)).isEqualTo(RadioTechnology.LTE);
        it.service.setN1ModeEnabled(3, true);
        assertThat(technology(it)).isEqualTo(RadioTechnology.NR);
    }

    @Test
    void a_device_for_calls_leaves_a_technology_that_has_none() {
        NetworkHost it = everywhere();
        it.service.getUsageSetting(1);
        assertThat(it.told()).containsExactly("getUsageSettingResponse 1 NONE DATA_CENTRIC");
        it.service.setUsageSetting(2, UsageSetting.VOICE_CENTRIC);
        it.service.setUsageSetting(3, new UnlistedValue<>(7));
        it.service.getUsageSetting(4);
        assertThat(it.told())
                .contains(
                        "setUsageSettingResponse 2 NONE",
                        "setUsageSettingResponse 3 INVALID_ARGUMENTS",
                        "getUsageSettingResponse 4 NONE VOICE_CENTRIC");
        assertThat(technology(it)).isEqualTo(RadioTechnology.LTE);
        assertThat(it.voice().regState()).isEqualTo(RegState.REG_HOME);
    }

    @Test
    void a_network_chosen_by_hand_is_registered_with_or_the_refusal_is_said() {
        NetworkHost it = NetworkHost.registered();
        it.service.setNetworkSelectionModeManual(1, "00101", AccessNetwork.UNKNOWN);
        it.service.getNetworkSelectionMode(2);
        assertThat(it.told(Duration.ofSeconds(5)))
                .contains(
                        "setNetworkSelectionModeManualResponse 1 NONE", "getNetworkSelectionModeResponse 2 NONE true");
        it.service.setNetworkSelectionModeManual(3, "123456", AccessNetwork.GERAN);
        it.service.setNetworkSelectionModeManual(4, "", AccessNetwork.UNKNOWN);
        it.service.setNetworkSelectionModeManual(5, "0010x", AccessNetwork.UNKNOWN);
        it.service.setNetworkSelectionModeManual(6, "00101", AccessNetwork.IWLAN);
        assertThat(it.told(Duration.ofSeconds(90)))
                .contains(
                        "setNetworkSelectionModeManualResponse 3 NO_NETWORK_FOUND",
                        "setNetworkSelectionModeManualResponse 4 INVALID_ARGUMENTS",
                        "setNetworkSelectionModeManualResponse 5 INVALID_ARGUMENTS",
                        "setNetworkSelectionModeManualResponse 6 INVALID_ARGUMENTS");
        it.service.setNetworkSelectionModeAutomatic(7);
        assertThat(it.told(Duration.ofSeconds(10))).contains("setNetworkSelectionModeAutomaticResponse 7 NONE");
        assertThat(it.data().regState()).isEqualTo(RegState.REG_HOME);
    }

    @Test
    void a_search_lists_each_operator_once() {
        NetworkHost it = everywhere();
        it.service.getAvailableNetworks(1);
        assertThat(it.told(Duration.ofSeconds(5)))
                .filteredOn(line -> line.startsWith("getAvailableNetworksResponse"))
                .singleElement()
                .asString()
                .startsWith(
                        "getAvailableNetworksResponse 1 NONE [OperatorInfo[alphaLong=Alpha Mobile, alphaShort=Alpha,"
                                + " operatorNumeric=00101, status=2], OperatorInfo[")
                .contains("operatorNumeric=99970")
                .satisfies(line -> assertThat(line.split("00101")).hasSize(2));
    }

    @Test
    void cells_are_looked_for_on_the_channels_the_host_names() {
        NetworkHost it = NetworkHost.registered(
                CellSpec.lte("three", 0x101, 1).withChannel(1300, 1).withLevel(-80, -100),
                CellSpec.lte("twenty", 0x102, 1).withChannel(6200, 2).withLevel(-100, -120));
        var twenty = new RadioAccessSpecifier(
                AccessNetwork.EUTRAN,
                new RadioAccessSpecifierBands.EutranBands(List.of(EutranBands.BAND_20)),
                Ints.EMPTY);
        it.service.setSystemSelectionChannels(1, true, List.of(twenty));
        it.service.getSystemSelectionChannels(2);
        assertThat(it.told(Duration.ofSeconds(10)))
                .contains(
                        "setSystemSelectionChannelsResponse 1 NONE",
                        "getSystemSelectionChannelsResponse 2 NONE " + List.of(twenty));
        assertThat(it.handset.slot(0).network().cells().get(0).cell().channel()).isEqualTo(6200);
        it.service.setSystemSelectionChannels(
                3,
                true,
                List.of(new RadioAccessSpecifier(
                        AccessNetwork.EUTRAN,
                        new RadioAccessSpecifierBands.NgranBands(List.of(NgranBands.BAND_1)),
                        Ints.EMPTY)));
        it.service.setSystemSelectionChannels(
                4,
                true,
                List.of(new RadioAccessSpecifier(
                        AccessNetwork.IWLAN, new RadioAccessSpecifierBands.Noinit(false), Ints.of(1))));
        it.service.setSystemSelectionChannels(5, false, List.of());
        assertThat(it.told(Duration.ofSeconds(10)))
                .contains(
                        "setSystemSelectionChannelsResponse 3 INVALID_ARGUMENTS",
                        "setSystemSelectionChannelsResponse 4 INVALID_ARGUMENTS",
                        "setSystemSelectionChannelsResponse 5 NONE");
        assertThat(it.handset.slot(0).network().cells().get(0).cell().channel()).isEqualTo(1300);
    }

    @Test
    void what_there_is_not_is_said_honestly() {
        NetworkHost it = NetworkHost.registered();
        it.service.getAvailableBandModes(1);
        it.service.setBandMode(2, RadioBandMode.BAND_MODE_UNSPECIFIED);
        it.service.setBandMode(3, RadioBandMode.BAND_MODE_USA);
        it.service.isNrDualConnectivityEnabled(4);
        it.service.setNrDualConnectivityState(5, NrDualConnectivityState.ENABLE);
        it.service.setNrDualConnectivityState(6, NrDualConnectivityState.DISABLE);
        it.service.getCdmaRoamingPreference(7);
        it.service.setCdmaRoamingPreference(8, CdmaRoamingType.ANY_ROAM);
        it.service.supplyNetworkDepersonalization(9, "1234");
        it.service.setSatellitePlmn(10, List.of(), List.of());
        it.service.setSatelliteEnabledForCarrier(11, true);
        it.service.isSatelliteEnabledForCarrier(12);
        it.service.setBarringPassword(13, "SC", "1", "2");
        it.service.setBarringPassword(14, "", "", "");
        assertThat(it.told())
                .containsExactly(
                        "getAvailableBandModesResponse 1 NONE [BAND_MODE_UNSPECIFIED]",
                        "setBandModeResponse 2 NONE",
                        "setBandModeResponse 3 INVALID_ARGUMENTS",
                        "isNrDualConnectivityEnabledResponse 4 NONE false",
                        "setNrDualConnectivityStateResponse 5 REQUEST_NOT_SUPPORTED",
                        "setNrDualConnectivityStateResponse 6 NONE",
                        "getCdmaRoamingPreferenceResponse 7 REQUEST_NOT_SUPPORTED HOME_NETWORK",
                        "setCdmaRoamingPreferenceResponse 8 REQUEST_NOT_SUPPORTED",
                        "supplyNetworkDepersonalizationResponse 9 INVALID_SIM_STATE 0",
                        "setSatellitePlmnResponse 10 REQUEST_NOT_SUPPORTED",
                        "setSatelliteEnabledForCarrierResponse 11 REQUEST_NOT_SUPPORTED",
                        "isSatelliteEnabledForCarrierResponse 12 REQUEST_NOT_SUPPORTED false",
                        "setBarringPasswordResponse 13 INVALID_ARGUMENTS",
                        "setBarringPasswordResponse 14 INVALID_ARGUMENTS");
    }
}
