package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Family;
import dev.mynah.modem.ModemIdentity;
import dev.mynah.modem.at.Personality;
import dev.mynah.modem.at.power.SwitchOff;
import dev.mynah.network.air.Rat;
import java.util.List;
import java.util.Set;

/** SARA-U201: UMTS with GSM, as on Arduino's MKR GSM 1400. */
public final class U201 {
    private static final CallStatus CALL_STATUS = new CallStatus();
    private static final ProfileAction PROFILE_ACTION = new ProfileAction();

    public static final Personality SARA_U201 = new Personality(
                    "ublox-sara-u201",
                    "UMTS module with GSM, as on Arduino's MKR GSM 1400",
                    new ModemIdentity("u-blox", "SARA-U201", "23.60"),
                    List.of(
                            Family.of(
                                    "u-blox, UMTS modules",
                                    new ModelProduct("SARA-U201-03B-00"),
                                    new PhoneFunctionality(),
                                    new SwitchOff("+CPWROFF", "u-blox"),
                                    new PinTries(),
                                    new PowerSaving(),
                                    new DualMode(),
                                    new BandSelection(),
                                    CALL_STATUS,
                                    new PacketProfile(),
                                    PROFILE_ACTION,
                                    new ProfileStatus()),
                            Sara.SOCKETS),
                    Set.of("+C5GREG", "+CEREG", "+CESQ"),
                    List.of(CALL_STATUS, PROFILE_ACTION),
                    List.of())
            .with(Rat.GSM, Rat.UTRAN);

    private U201() {}
}
