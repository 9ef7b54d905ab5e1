package dev.mynah.modem.at;

import dev.mynah.modem.CardApplication;
import dev.mynah.modem.CardPower;
import dev.mynah.modem.Eap;
import dev.mynah.modem.Euicc;
import dev.mynah.modem.PhoneBook;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.PinStatus;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sim;
import dev.mynah.modem.SimState;
import dev.mynah.network.air.Plmn;
import io.vertx.core.Future;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A card that notes what it is asked and answers what the test says. */
public final class FakeSim implements Sim {
    public SimState state = SimState.READY;
    public Optional<String> iccid = Optional.of("8944500102198304826");
    public Optional<String> imsi = Optional.of("001010000000001");
    public List<String> msisdns = List.of("+15550100", "5550199");
    public boolean pinEnabled;
    /** What was asked, in order, as {@code verify PIN1 1234}. */
    public final List<String> asked = new ArrayList<>();
    /** What the next request is refused with. */
    public Optional<Refusal.Reason> refusal = Optional.empty();
    /** What APDUs and files answer, in hexadecimal. */
    public String response = "9000";

    /** Said on channels of hosts before {@link #response}, one each. */
    public final Deque<String> responses = new ArrayDeque<>();

    public List<byte[]> applications = List.of();
    public Optional<FileCommand> file = Optional.empty();
    public final FakeEuicc euicc = new FakeEuicc();
    public final FakeEap eap = new FakeEap();
    private int channel;

    private <T> Future<T> note(String what, T result) {
        asked.add(what);
        Optional<Refusal.Reason> refused = refusal;
        refusal = Optional.empty();
        return refused.<Future<T>>map(reason -> Future.failedFuture(new Refusal(reason)))
                .orElseGet(() -> Future.succeededFuture(result));
    }

    private Future<Void> note(String what) {
        asked.add(what);
        Optional<Refusal.Reason> refused = refusal;
        refusal = Optional.empty();
        return refused.<Future<Void>>map(reason -> Future.failedFuture(new Refusal(reason)))
                .orElseGet(Future::succeededFuture);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    @Override
    public SimState state() {
        return state;
    }

    @Override
    public Optional<String> iccid() {
        return iccid;
    }

    @Override
    public Optional<String> imsi() {
        return imsi;
    }

    @Override
    public Optional<Plmn> home() {
        return imsi.map(it -> Plmn.of(it.substring(0, 5)));
    }

    @Override
    public Optional<String> serviceProviderName() {
        return Optional.of("Alpha");
    }

    @Override
    public List<String> msisdns() {
        return msisdns;
    }

    @Override
    public byte[] atr() {
        return new byte[0];
    }

    @Override
    public Optional<String> eid() {
        return Optional.empty();
    }

    @Override
    public PinStatus pin(PinKey key) {
        return key == PinKey.PIN1 ? new PinStatus(pinEnabled, false, 3, 10) : new PinStatus(true, false, 2, 9);
    }

    @Override
    public Future<Void> verify(PinKey key, String pin) {
        return note("verify " + key + " " + pin);
    }

    @Override
    public Future<Void> change(PinKey key, String pin, String newPin) {
        return note("change " + key + " " + pin + " " + newPin);
    }

    @Override
    public Future<Void> unblock(PinKey key, String puk, String newPin) {
        return note("unblock " + key + " " + puk + " " + newPin);
    }

    @Override
    public Future<Void> enable(PinKey key, boolean enabled, String pin) {
        return note((enabled ? "enable " : "disable ") + key + " " + pin);
    }

    @Override
    public Future<byte[]> transmit(byte[] command) {
        return note("transmit " + HexFormat.of().formatHex(command), hex(response));
    }

    @Override
    public Future<OpenChannel> open(byte[] aid, int p2) {
        return note("open " + HexFormat.of().formatHex(aid), new OpenChannel(++channel, hex(response)));
    }

    @Override
    public Future<Void> close(int number) {
        return note("close " + number);
    }

    @Override
    public Future<byte[]> transmit(int number, byte[] command) {
        return note(
                "transmit on " + number + " " + HexFormat.of().formatHex(command),
                hex(responses.isEmpty() ? response : responses.remove()));
    }

    @Override
    public Future<FileResponse> file(FileCommand command) {
        file = Optional.of(command);
        byte[] all = hex(response);
        byte[] data = java.util.Arrays.copyOf(all, all.length - 2);
        return note(
                "file " + command.instruction() + " " + Integer.toHexString(command.fileId()),
                new FileResponse(all[all.length - 2] & 0xFF, all[all.length - 1] & 0xFF, data));
    }

    @Override
    public Future<List<byte[]>> applications() {
        return note("applications", applications);
    }

    @Override
    public Future<FileResponse> file(byte[] application, FileCommand command) {
        return file(command);
    }

    @Override
    public Future<FileResponse> file(int number, FileCommand command) {
        asked.add("on " + number);
        return file(command);
    }

    @Override
    public List<CardApplication> directory() {
        return List.of();
    }

    @Override
    public Future<byte[]> authenticate(byte[] application, int context, byte[] challenge) {
        return note("authenticate " + context, hex(response));
    }

    @Override
    public Optional<Boolean> fixedDialling() {
        return Optional.of(false);
    }

    @Override
    public Future<Void> fixedDialling(boolean on, String pin2) {
        return note("fixed dialling " + on + " " + pin2);
    }

    public final FakePhoneBook book = new FakePhoneBook();

    @Override
    public PhoneBook phoneBook() {
        return book;
    }

    @Override
    public PhoneBook fixedNumbers() {
        throw new UnsupportedOperationException();
    }

    public final FakePhoneBook mailboxes = new FakePhoneBook();

    @Override
    public PhoneBook mailboxNumbers() {
        return mailboxes;
    }

    @Override
    public PhoneBook ownNumbers() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Eap eap() {
        return eap;
    }

    @Override
    public Euicc euicc() {
        return euicc;
    }

    @Override
    public CardPower power() {
        return CardPower.ON;
    }

    @Override
    public Future<Void> power(CardPower wanted) {
        return note("power " + wanted);
    }
}
