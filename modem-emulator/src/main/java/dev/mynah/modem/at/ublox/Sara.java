package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.power.SwitchOff;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** SARA-R412M: LTE category M1 with GSM. */
public final class Sara {
    static final Family<AtPort> SOCKETS = Family.of(
            "u-blox: TCP, UDP and names",
            new CreateSocket(),
            new ConnectSocket(),
            new WriteSocket(),
            new ReadSocket(),
            new SendDatagram(),
            new ReceiveDatagram(),
            new ListenOnSocket(),
            new CloseSocket(),
            new SocketControl(),
            new SocketOption(),
            new DataConfiguration(),
            new LastSocketError(),
            new ResolveName(),
            new PingHost());

    public static final Personality SARA_R412M = new Personality(
                    "ublox-sara-r412m",
                    "LTE category M1 module with GSM",
                    new ModemIdentity("u-blox", "SARA-R412M-02B", "M0.10.00 [Mar 28 2019 17:13:41]"),
                    List.of(
                            Family.of(
                                    "u-blox",
                                    new Product(),
                                    new PhoneFunctionality(),
                                    new SwitchOff("+CPWROFF", "u-blox"),
                                    new PinTries(),
                                    new PowerSaving(),
                                    new AccessTechnology()),
                            SOCKETS),
                    Set.of("+C5GREG"),
                    List.of(),
                    List.of())
            .with(Rat.GSM, Rat.E_UTRAN);

    private Sara() {}
}
