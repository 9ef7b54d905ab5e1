package dev.mynah.hal.radio.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.AccessNetwork;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Requests about data calls. */
@Descriptor("android.hardware.radio.data.IRadioData")
public interface IRadioData {

    @Transaction(1)
    @Oneway
    void allocatePduSessionId(int serial);

    @Transaction(2)
    @Oneway
    void cancelHandover(int serial, int callId);

    @Transaction(3)
    @Oneway
    void deactivateDataCall(int serial, int cid, AidlEnum<DataRequestReason> reason);

    @Transaction(4)
    @Oneway
    void getDataCallList(int serial);

    @Transaction(5)
    @Oneway
    void getSlicingConfig(int serial);

    @Transaction(6)
    @Oneway
    void releasePduSessionId(int serial, int id);

    @Transaction(7)
    @Oneway
    void responseAcknowledgement();

    @Transaction(8)
    @Oneway
    void setDataAllowed(int serial, boolean allow);

    @Transaction(9)
    @Oneway
    void setDataProfile(int serial, List<DataProfileInfo> profiles);

    @Transaction(10)
    @Oneway
    void setDataThrottling(
            int serial, AidlEnum<DataThrottlingAction> dataThrottlingAction, long completionDurationMillis);

    @Transaction(11)
    @Oneway
    void setInitialAttachApn(int serial, @Nullable DataProfileInfo dataProfileInfo);

    @Transaction(12)
    @Oneway
    void setResponseFunctions(IRadioDataResponse radioDataResponse, IRadioDataIndication radioDataIndication);

    @Transaction(13)
    @Oneway
    void setupDataCall(
            int serial,
            AidlEnum<AccessNetwork> accessNetwork,
            DataProfileInfo dataProfileInfo,
            boolean roamingAllowed,
            AidlEnum<DataRequestReason> reason,
            List<LinkAddress> addresses,
            List<String> dnses,
            int pduSessionId,
            @Nullable SliceInfo sliceInfo,
            boolean matchAllRuleAllowed);

    @Transaction(14)
    @Oneway
    void startHandover(int serial, int callId);

    @Transaction(15)
    @Oneway
    void startKeepalive(int serial, KeepaliveRequest keepalive);

    @Transaction(16)
    @Oneway
    void stopKeepalive(int serial, int sessionHandle);
}
