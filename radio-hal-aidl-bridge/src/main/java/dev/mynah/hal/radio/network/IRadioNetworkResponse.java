package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.RadioTechnologyFamily;
import java.util.List;

/** Answers to the requests of {@link IRadioNetwork}. */
@Descriptor("android.hardware.radio.network.IRadioNetworkResponse")
public interface IRadioNetworkResponse {

    @Transaction(1)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(2)
    @Oneway
    void getAllowedNetworkTypesBitmapResponse(RadioResponseInfo info, int networkTypeBitmap);

    @Transaction(3)
    @Oneway
    void getAvailableBandModesResponse(RadioResponseInfo info, List<AidlEnum<RadioBandMode>> bandModes);

    @Transaction(4)
    @Oneway
    void getAvailableNetworksResponse(RadioResponseInfo info, List<OperatorInfo> networkInfos);

    @Transaction(5)
    @Oneway
    void getBarringInfoResponse(RadioResponseInfo info, CellIdentity cellIdentity, List<BarringInfo> barringInfos);

    @Transaction(6)
    @Oneway
    void getCdmaRoamingPreferenceResponse(RadioResponseInfo info, AidlEnum<CdmaRoamingType> type);

    @Transaction(7)
    @Oneway
    void getCellInfoListResponse(RadioResponseInfo info, List<CellInfo> cellInfo);

    @Transaction(8)
    @Oneway
    void getDataRegistrationStateResponse(RadioResponseInfo info, RegStateResult dataRegResponse);

    @Transaction(9)
    @Oneway
    void getImsRegistrationStateResponse(
            RadioResponseInfo info, boolean isRegistered, AidlEnum<RadioTechnologyFamily> ratFamily);

    @Transaction(10)
    @Oneway
    void getNetworkSelectionModeResponse(RadioResponseInfo info, boolean manual);

    @Transaction(11)
    @Oneway
    void getOperatorResponse(RadioResponseInfo info, String longName, String shortName, String numeric);

    @Transaction(12)
    @Oneway
    void getSignalStrengthResponse(RadioResponseInfo info, SignalStrength signalStrength);

    @Transaction(13)
    @Oneway
    void getSystemSelectionChannelsResponse(RadioResponseInfo info, List<RadioAccessSpecifier> specifiers);

    @Transaction(14)
    @Oneway
    void getVoiceRadioTechnologyResponse(RadioResponseInfo info, AidlEnum<RadioTechnology> rat);

    @Transaction(15)
    @Oneway
    void getVoiceRegistrationStateResponse(RadioResponseInfo info, RegStateResult voiceRegResponse);

    @Transaction(16)
    @Oneway
    void isNrDualConnectivityEnabledResponse(RadioResponseInfo info, boolean isEnabled);

    @Transaction(17)
    @Oneway
    void setAllowedNetworkTypesBitmapResponse(RadioResponseInfo info);

    @Transaction(18)
    @Oneway
    void setBandModeResponse(RadioResponseInfo info);

    @Transaction(19)
    @Oneway
    void setBarringPasswordResponse(RadioResponseInfo info);

    @Transaction(20)
    @Oneway
    void setCdmaRoamingPreferenceResponse(RadioResponseInfo info);

    @Transaction(21)
    @Oneway
    void setCellInfoListRateResponse(RadioResponseInfo info);

    @Transaction(22)
    @Oneway
    void setIndicationFilterResponse(RadioResponseInfo info);

    @Transaction(23)
    @Oneway
    void setLinkCapacityReportingCriteriaResponse(RadioResponseInfo info);

    @Transaction(24)
    @Oneway
    void setLocationUpdatesResponse(RadioResponseInfo info);

    @Transaction(25)
    @Oneway
    void setNetworkSelectionModeAutomaticResponse(RadioResponseInfo info);

    @Transaction(26)
    @Oneway
    void setNetworkSelectionModeManualResponse(RadioResponseInfo info);

    @Transaction(27)
    @Oneway
    void setNrDualConnectivityStateResponse(RadioResponseInfo info);

    @Transaction(28)
    @Oneway
    void setSignalStrengthReportingCriteriaResponse(RadioResponseInfo info);

    @Transaction(29)
    @Oneway
    void setSuppServiceNotificationsResponse(RadioResponseInfo info);

    @Transaction(30)
    @Oneway
    void setSystemSelectionChannelsResponse(RadioResponseInfo info);

    @Transaction(31)
    @Oneway
    void startNetworkScanResponse(RadioResponseInfo info);

    @Transaction(32)
    @Oneway
    void stopNetworkScanResponse(RadioResponseInfo info);

    @Transaction(33)
    @Oneway
    void supplyNetworkDepersonalizationResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(34)
    @Oneway
    void setUsageSettingResponse(RadioResponseInfo info);

    @Transaction(35)
    @Oneway
    void getUsageSettingResponse(RadioResponseInfo info, AidlEnum<UsageSetting> usageSetting);

    @Since(2)
    @Transaction(36)
    @Oneway
    void setEmergencyModeResponse(RadioResponseInfo info, EmergencyRegResult regState);

    @Since(2)
    @Transaction(37)
    @Oneway
    void triggerEmergencyNetworkScanResponse(RadioResponseInfo info);

    @Since(2)
    @Transaction(38)
    @Oneway
    void exitEmergencyModeResponse(RadioResponseInfo info);

    @Since(2)
    @Transaction(39)
    @Oneway
    void cancelEmergencyNetworkScanResponse(RadioResponseInfo info);

    @Since(2)
    @Transaction(40)
    @Oneway
    void setNullCipherAndIntegrityEnabledResponse(RadioResponseInfo info);

    @Since(2)
    @Transaction(41)
    @Oneway
    void isNullCipherAndIntegrityEnabledResponse(RadioResponseInfo info, boolean isEnabled);

    @Since(2)
    @Transaction(42)
    @Oneway
    void isN1ModeEnabledResponse(RadioResponseInfo info, boolean isEnabled);

    @Since(2)
    @Transaction(43)
    @Oneway
    void setN1ModeEnabledResponse(RadioResponseInfo info);

    @Since(3)
    @Transaction(44)
    @Oneway
    void isCellularIdentifierTransparencyEnabledResponse(RadioResponseInfo info, boolean isEnabled);

    @Since(3)
    @Transaction(45)
    @Oneway
    void setCellularIdentifierTransparencyEnabledResponse(RadioResponseInfo info);

    @Since(3)
    @Transaction(46)
    @Oneway
    void setSecurityAlgorithmsUpdatedEnabledResponse(RadioResponseInfo info);

    @Since(3)
    @Transaction(47)
    @Oneway
    void isSecurityAlgorithmsUpdatedEnabledResponse(RadioResponseInfo info, boolean isEnabled);

    @Since(4)
    @Transaction(48)
    @Oneway
    void setSatellitePlmnResponse(RadioResponseInfo info);

    @Since(4)
    @Transaction(49)
    @Oneway
    void setSatelliteEnabledForCarrierResponse(RadioResponseInfo info);

    @Since(4)
    @Transaction(50)
    @Oneway
    void isSatelliteEnabledForCarrierResponse(RadioResponseInfo info, boolean isEnabled);
}
