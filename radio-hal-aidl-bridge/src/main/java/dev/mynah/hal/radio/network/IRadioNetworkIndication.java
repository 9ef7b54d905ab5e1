package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioTechnology;
import java.util.List;

/** What the modem tells of the network without being asked. */
@Descriptor("android.hardware.radio.network.IRadioNetworkIndication")
public interface IRadioNetworkIndication {

    @Transaction(1)
    @Oneway
    void barringInfoChanged(
            AidlEnum<RadioIndicationType> type, CellIdentity cellIdentity, List<BarringInfo> barringInfos);

    @Transaction(2)
    @Oneway
    void cdmaPrlChanged(AidlEnum<RadioIndicationType> type, int version);

    @Transaction(3)
    @Oneway
    void cellInfoList(AidlEnum<RadioIndicationType> type, List<CellInfo> records);

    @Transaction(4)
    @Oneway
    void currentLinkCapacityEstimate(AidlEnum<RadioIndicationType> type, LinkCapacityEstimate lce);

    @Transaction(5)
    @Oneway
    void currentPhysicalChannelConfigs(AidlEnum<RadioIndicationType> type, List<PhysicalChannelConfig> configs);

    @Transaction(6)
    @Oneway
    void currentSignalStrength(AidlEnum<RadioIndicationType> type, SignalStrength signalStrength);

    @Transaction(7)
    @Oneway
    void imsNetworkStateChanged(AidlEnum<RadioIndicationType> type);

    @Transaction(8)
    @Oneway
    void networkScanResult(AidlEnum<RadioIndicationType> type, NetworkScanResult result);

    @Transaction(9)
    @Oneway
    void networkStateChanged(AidlEnum<RadioIndicationType> type);

    @Transaction(10)
    @Oneway
    void nitzTimeReceived(AidlEnum<RadioIndicationType> type, String nitzTime, long receivedTimeMs, long ageMs);

    @Transaction(11)
    @Oneway
    void registrationFailed(
            AidlEnum<RadioIndicationType> type,
            CellIdentity cellIdentity,
            String chosenPlmn,
            int domain,
            int causeCode,
            int additionalCauseCode);

    @Transaction(12)
    @Oneway
    void restrictedStateChanged(AidlEnum<RadioIndicationType> type, AidlEnum<PhoneRestrictedState> state);

    @Transaction(13)
    @Oneway
    void suppSvcNotify(AidlEnum<RadioIndicationType> type, SuppSvcNotification suppSvc);

    @Transaction(14)
    @Oneway
    void voiceRadioTechChanged(AidlEnum<RadioIndicationType> type, AidlEnum<RadioTechnology> rat);

    @Since(2)
    @Transaction(15)
    @Oneway
    void emergencyNetworkScanResult(AidlEnum<RadioIndicationType> type, EmergencyRegResult result);

    @Since(3)
    @Transaction(16)
    @Oneway
    void cellularIdentifierDisclosed(AidlEnum<RadioIndicationType> type, CellularIdentifierDisclosure disclosure);

    @Since(3)
    @Transaction(17)
    @Oneway
    void securityAlgorithmsUpdated(AidlEnum<RadioIndicationType> type, SecurityAlgorithmUpdate securityAlgorithmUpdate);
}
