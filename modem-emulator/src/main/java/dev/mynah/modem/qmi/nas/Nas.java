package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.qmi.Abort;
import dev.mynah.modem.qmi.GetSupportedMessages;
import dev.mynah.modem.qmi.QmiService;
import dev.mynah.modem.qmi.Reset;
import java.util.List;

/** The messages of NAS. */
public final class Nas {
    public static final QmiService SERVICE = new QmiService(
            0x03,
            "NAS",
            1,
            25,
            List.of(
                    new Reset(),
                    new Abort(0x0001),
                    new SetEventReport(),
                    new RegisterIndications(),
                    new GetSupportedMessages(),
                    new GetSignalStrength(),
                    new NetworkScan(),
                    new InitiateNetworkRegister(),
                    new AttachDetach(),
                    new GetServingSystem(),
                    new GetHomeNetwork(),
                    new GetPreferredNetworks(),
                    new SetPreferredNetworks(),
                    new SetTechnologyPreference(),
                    new GetTechnologyPreference(),
                    new GetRfBandInformation(),
                    new SetSystemSelectionPreference(),
                    new GetSystemSelectionPreference(),
                    new GetOperatorName(),
                    new GetCellLocationInfo(),
                    new GetPlmnName(),
                    new GetSystemInfo(),
                    new GetSignalInfo(),
                    new ConfigSignalInfo(),
                    new GetTxRxInfo(),
                    new ForceNetworkSearch(),
                    new ConfigSignalInfoV2(),
                    new GetNetworkTime(),
                    new GetDrx(),
                    new GetLteCphyCaInfo()),
            List.of(
                    new EventReport(),
                    new ServingSystemReport(),
                    new NetworkTimeReport(),
                    new SystemInfoReport(),
                    new SignalInfoReport(),
                    new NetworkRejectReport()));

    private Nas() {}
}
