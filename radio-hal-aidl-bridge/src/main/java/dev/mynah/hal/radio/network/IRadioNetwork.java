package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import java.util.List;

/** Requests about registration, cells and signal. */
@Descriptor("android.hardware.radio.network.IRadioNetwork")
public interface IRadioNetwork {

    @Transaction(1)
    @Oneway
    void getAllowedNetworkTypesBitmap(int serial);

    @Transaction(2)
    @Oneway
    void getAvailableBandModes(int serial);

    @Transaction(3)
    @Oneway
    void getAvailableNetworks(int serial);

    @Transaction(4)
    @Oneway
    void getBarringInfo(int serial);

    @Transaction(5)
    @Oneway
    void getCdmaRoamingPreference(int serial);

    @Transaction(6)
    @Oneway
    void getCellInfoList(int serial);

    @Transaction(7)
    @Oneway
    void getDataRegistrationState(int serial);

    @Transaction(8)
    @Oneway
    void getImsRegistrationState(int serial);

    @Transaction(9)
    @Oneway
    void getNetworkSelectionMode(int serial);

    @Transaction(10)
    @Oneway
    void getOperator(int serial);

    @Transaction(11)
    @Oneway
    void getSignalStrength(int serial);

    @Transaction(12)
    @Oneway
    void getSystemSelectionChannels(int serial);

    @Transaction(13)
    @Oneway
    void getVoiceRadioTechnology(int serial);

    @Transaction(14)
    @Oneway
    void getVoiceRegistrationState(int serial);

    @Transaction(15)
    @Oneway
    void isNrDualConnectivityEnabled(int serial);

    @Transaction(16)
    @Oneway
    void responseAcknowledgement();

    @Transaction(17)
    @Oneway
    void setAllowedNetworkTypesBitmap(int serial, int networkTypeBitmap);

    @Transaction(18)
    @Oneway
    void setBandMode(int serial, AidlEnum<RadioBandMode> mode);

    @Transaction(19)
    @Oneway
    void setBarringPassword(int serial, String facility, String oldPassword, String newPassword);

    @Transaction(20)
    @Oneway
    void setCdmaRoamingPreference(int serial, AidlEnum<CdmaRoamingType> type);

    @Transaction(21)
    @Oneway
    void setCellInfoListRate(int serial, int rate);

    @Transaction(22)
    @Oneway
    void setIndicationFilter(int serial, int indicationFilter);

    @Transaction(23)
    @Oneway
    void setLinkCapacityReportingCriteria(
            int serial,
            int hysteresisMs,
            int hysteresisDlKbps,
            int hysteresisUlKbps,
            Ints thresholdsDownlinkKbps,
            Ints thresholdsUplinkKbps,
            AidlEnum<AccessNetwork> accessNetwork);

    @Transaction(24)
    @Oneway
    void setLocationUpdates(int serial, boolean enable);

    @Transaction(25)
    @Oneway
    void setNetworkSelectionModeAutomatic(int serial);

    @Transaction(26)
    @Oneway
    void setNetworkSelectionModeManual(int serial, String operatorNumeric, AidlEnum<AccessNetwork> ran);

    @Transaction(27)
    @Oneway
    void setNrDualConnectivityState(int serial, AidlEnum<NrDualConnectivityState> nrDualConnectivityState);

    @Transaction(28)
    @Oneway
    void setResponseFunctions(
            IRadioNetworkResponse radioNetworkResponse, IRadioNetworkIndication radioNetworkIndication);

    @Transaction(29)
    @Oneway
    void setSignalStrengthReportingCriteria(int serial, List<SignalThresholdInfo> signalThresholdInfos);

    @Transaction(30)
    @Oneway
    void setSuppServiceNotifications(int serial, boolean enable);

    @Transaction(31)
    @Oneway
    void setSystemSelectionChannels(int serial, boolean specifyChannels, List<RadioAccessSpecifier> specifiers);

    @Transaction(32)
    @Oneway
    void startNetworkScan(int serial, NetworkScanRequest request);

    @Transaction(33)
    @Oneway
    void stopNetworkScan(int serial);

    @Transaction(34)
    @Oneway
    void supplyNetworkDepersonalization(int serial, String netPin);

    @Transaction(35)
    @Oneway
    void setUsageSetting(int serial, AidlEnum<UsageSetting> usageSetting);

    @Transaction(36)
    @Oneway
    void getUsageSetting(int serial);

    @Since(2)
    @Transaction(37)
    @Oneway
    void setEmergencyMode(int serial, AidlEnum<EmergencyMode> emcModeType);

    @Since(2)
    @Transaction(38)
    @Oneway
    void triggerEmergencyNetworkScan(int serial, EmergencyNetworkScanTrigger request);

    @Since(2)
    @Transaction(39)
    @Oneway
    void cancelEmergencyNetworkScan(int serial, boolean resetScan);

    @Since(2)
    @Transaction(40)
    @Oneway
    void exitEmergencyMode(int serial);

    @Since(2)
    @Transaction(41)
    @Oneway
    void setNullCipherAndIntegrityEnabled(int serial, boolean enabled);

    @Since(2)
    @Transaction(42)
    @Oneway
    void isNullCipherAndIntegrityEnabled(int serial);

    @Since(2)
    @Transaction(43)
    @Oneway
    void isN1ModeEnabled(int serial);

    @Since(2)
    @Transaction(44)
    @Oneway
    void setN1ModeEnabled(int serial, boolean enable);

    @Since(3)
    @Transaction(45)
    @Oneway
    void isCellularIdentifierTransparencyEnabled(int serial);

    @Since(3)
    @Transaction(46)
    @Oneway
    void setCellularIdentifierTransparencyEnabled(int serial, boolean enabled);

    @Since(3)
    @Transaction(47)
    @Oneway
    void setSecurityAlgorithmsUpdatedEnabled(int serial, boolean enable);

    @Since(3)
    @Transaction(48)
    @Oneway
    void isSecurityAlgorithmsUpdatedEnabled(int serial);

    @Since(4)
    @Transaction(49)
    @Oneway
    void setSatellitePlmn(int serial, List<String> carrierPlmnArray, List<String> allSatellitePlmnArray);

    @Since(4)
    @Transaction(50)
    @Oneway
    void setSatelliteEnabledForCarrier(int serial, boolean satelliteEnabled);

    @Since(4)
    @Transaction(51)
    @Oneway
    void isSatelliteEnabledForCarrier(int serial);
}
