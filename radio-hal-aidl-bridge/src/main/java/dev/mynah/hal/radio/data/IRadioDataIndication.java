package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;
import java.util.List;

/** What the modem tells of data calls without being asked. */
@Descriptor("android.hardware.radio.data.IRadioDataIndication")
public interface IRadioDataIndication {

    @Transaction(1)
    @Oneway
    void dataCallListChanged(AidlEnum<RadioIndicationType> type, List<SetupDataCallResult> dcList);

    @Transaction(2)
    @Oneway
    void keepaliveStatus(AidlEnum<RadioIndicationType> type, KeepaliveStatus status);

    @Transaction(3)
    @Oneway
    void pcoData(AidlEnum<RadioIndicationType> type, PcoDataInfo pco);

    @Transaction(4)
    @Oneway
    void unthrottleApn(AidlEnum<RadioIndicationType> type, DataProfileInfo dataProfileInfo);

    @Transaction(5)
    @Oneway
    void slicingConfigChanged(AidlEnum<RadioIndicationType> type, SlicingConfig slicingConfig);
}
