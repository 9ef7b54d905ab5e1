package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.AccessNetwork;
import java.util.List;

/** Requests about IMS. */
@Descriptor("android.hardware.radio.ims.IRadioIms")
public interface IRadioIms {

    @Transaction(1)
    @Oneway
    void setSrvccCallInfo(int serial, List<SrvccCall> srvccCalls);

    @Transaction(2)
    @Oneway
    void updateImsRegistrationInfo(int serial, ImsRegistration imsRegistration);

    @Transaction(3)
    @Oneway
    void startImsTraffic(
            int serial,
            int token,
            AidlEnum<ImsTrafficType> imsTrafficType,
            AidlEnum<AccessNetwork> accessNetworkType,
            AidlEnum<ImsCall.Direction> trafficDirection);

    @Transaction(4)
    @Oneway
    void stopImsTraffic(int serial, int token);

    @Transaction(5)
    @Oneway
    void triggerEpsFallback(int serial, AidlEnum<EpsFallbackReason> reason);

    @Transaction(6)
    @Oneway
    void setResponseFunctions(IRadioImsResponse radioImsResponse, IRadioImsIndication radioImsIndication);

    @Transaction(7)
    @Oneway
    void sendAnbrQuery(
            int serial, AidlEnum<ImsStreamType> mediaType, AidlEnum<ImsStreamDirection> direction, int bitsPerSecond);

    @Transaction(8)
    @Oneway
    void updateImsCallStatus(int serial, List<ImsCall> imsCalls);
}
