package dev.mynah.modem;

import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The card behind one logical slot, as a stack uses it: by APDU only. */
public interface Sim {
    SimState state();

    /** EF.ICCID as digits without filler; empty where there is no profile. */
    Optional<String> iccid();

    /** EF.IMSI as digits; empty until the PIN is given. */
    Optional<String> imsi();

    /** The subscriber's own network: the IMSI's, as long as EF.AD says; empty until the PIN is given. */
    Optional<Plmn> home();

    /** EF.SPN. */
    Optional<String> serviceProviderName();

    /** EF.MSISDN's numbers, international ones with a leading plus. */
    List<String> msisdns();

    /** The answer to reset; empty where there is no card. */
    byte[] atr();

    /** The EID where the card is an eUICC. */
    Optional<String> eid();

    PinStatus pin(PinKey key);

    /** Refused with WRONG_PASSWORD, SIM_PUK_REQUIRED or NOT_ALLOWED. */
    Future<Void> verify(PinKey key, String pin);

    Future<Void> change(PinKey key, String pin, String newPin);

    Future<Void> unblock(PinKey key, String puk, String newPin);

    /** Switches the asking for PIN1 on or off. */
    Future<Void> enable(PinKey key, boolean enabled, String pin);

    /** Whether the card lets its subscriber reach fixed numbers only; empty where it has no such service. */
    Optional<Boolean> fixedDialling();

    /** Puts fixed dialling in force, or not. Refused with NOT_SUPPORTED where the card has none, and as PIN2 is. */
    Future<Void> fixedDialling(boolean on, String pin2);

    /** One command on the basic channel as the host wrote it, {@code +CSIM}. TS 27.007 8.17. */
    Future<byte[]> transmit(byte[] command);

    /**
     * Opens a logical channel and selects an application on it, {@code +CCHO}. TS 27.007 8.45.
     *
     * @param p2 P2 of the SELECT, as Android's {@code iccOpenLogicalChannel} gives it; 0 where the voice has none
     */
    Future<OpenChannel> open(byte[] aid, int p2);

    /** Closes a channel this slot opened. */
    Future<Void> close(int channel);

    /** One command on an open channel, {@code +CGLA}: the class byte is given the channel's number. */
    Future<byte[]> transmit(int channel, byte[] command);

    /** One file command with the selection it needs, {@code +CRSM}. TS 27.007 8.18. */
    Future<FileResponse> file(FileCommand command);

    /**
     * One file command in another application than the USIM; {@code 7FFF} in a path stands for it. Refused with
     * APPLICATION_NOT_FOUND where the card has none of that name.
     */
    Future<FileResponse> file(byte[] application, FileCommand command);

    /**
     * One file command on an open channel, {@code +CRLA}: a path begins in the application selected there, unless with {@code 3F00}.
     * TS 27.007 8.44.
     */
    Future<FileResponse> file(int channel, FileCommand command);

    /** The records of EF.DIR: the applications of the card, {@code +CUAD}. */
    Future<List<byte[]>> applications();

    /** The same as far as they can be understood; none while the card is not up. */
    List<CardApplication> directory();

    /**
     * Gives an application a challenge: AUTHENTICATE, TS 31.102 7.1.1.
     *
     * @param application its AID; no octets for the USIM in use
     * @param context P2
     * @param challenge the command's data
     * @return the answer with its status word; it may be keys
     */
    Future<byte[]> authenticate(byte[] application, int context, byte[] challenge);

    /** EAP with the USIM in use. */
    Eap eap();

    PhoneBook phoneBook();

    /** EF.FDN. Writing is refused with SIM_PIN2_REQUIRED until PIN2 is verified. */
    PhoneBook fixedNumbers();

    /** EF.MBDN: the numbers of mailboxes. */
    PhoneBook mailboxNumbers();

    /** EF.MSISDN. */
    PhoneBook ownNumbers();

    /** Its profiles, where it is an eUICC. */
    Euicc euicc();

    CardPower power();

    /**
     * Switches the card off or on while the stack goes on without it. It comes on again by itself when the stack is switched on
     * and with another card. Refused with NOT_ALLOWED for going from one way of having power to the other without a time of none.
     */
    Future<Void> power(CardPower wanted);

    /**
     * An open logical channel.
     *
     * @param number the session id hosts use: the channel's number on the card, or another where that is taken already on a second
     *     port
     * @param selectResponse the answer to SELECT with its status word
     */
    record OpenChannel(int number, byte[] selectResponse) {}

    /**
     * A file command.
     *
     * @param instruction INS of TS 102 221 or TS 51.011: 176, 178, 192, 203, 214, 219, 220, 242
     * @param fileId the EF, or the DF for STATUS
     * @param path the DFs above it from the MF or from 7FFF, as octets; empty for the USIM's usual place
     * @param length P3: octets wanted; 0 means 256 or as many as there are
     */
    record FileCommand(int instruction, int fileId, int p1, int p2, int length, byte[] data, byte[] path) {}

    /** The answer: data and the two status octets. */
    record FileResponse(int sw1, int sw2, byte[] data) {}
}
