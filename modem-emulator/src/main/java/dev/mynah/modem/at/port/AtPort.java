package dev.mynah.modem.at.port;

import dev.mynah.at.line.AtSession;
import dev.mynah.at.line.LineSettings;
import dev.mynah.at.result.ErrorReporting;
import dev.mynah.at.text.Alphabet;
import dev.mynah.modem.Messages;
import dev.mynah.modem.Modem;
import dev.mynah.modem.Network;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Sim;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.door.SerialLine;
import dev.mynah.modem.door.Voice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * What the commands of one AT line act on: the subscription the line speaks for, and the settings that are this line's
 * own. Everything else is the engine's and the same on every line.
 */
public final class AtPort implements AtSession {
    /** {@code +CMEE}. TS 27.007 9.1. */
    public static final Setting<ErrorReporting> ERROR_REPORTING = Setting.choice("+CMEE", ErrorReporting.PLAIN);
    /** {@code +CSCS}. TS 27.007 5.5. */
    public static final Setting<Alphabet> ALPHABET = Setting.choice("+CSCS", Alphabet.IRA);

    private final Modem modem;
    private final LineSettings line;
    private final StoredProfileSlot stored;
    private final List<String> commands;
    private final Consumer<List<String>> unsolicited;
    private final Optional<IntFunction<Voice.Maker>> channels;
    private final Optional<SerialLine> serialLine;
    private final List<Runnable> afterAnswer = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<Setting<?>, Object> memory = new HashMap<>();
    private final List<Runnable> leaving = new ArrayList<>();
    private final Set<Integer> cardChannels = new TreeSet<>();
    private Optional<OnlineData> dataCall = Optional.empty();
    private Optional<Runnable> toolkitClaim = Optional.empty();
    private Subscription subscription;
    private Runnable subscriptionChanged = () -> {};

    /**
     * A port that speaks for the logical slot.
     *
     * @param commands every command of the line, for +CLAC
     * @param stored what &amp;W stores is kept here, beyond this port's life
     * @param channels makes the voices of a multiplexer on this line, where it can carry one
     * @param serialLine what +IPR and its like set, where the wire has a rate
     * @param unsolicited shows lines to the host once nothing is in its way
     */
    public AtPort(
            Modem modem,
            int slot,
            List<String> commands,
            StoredProfileSlot stored,
            Consumer<List<String>> unsolicited,
            Optional<IntFunction<Voice.Maker>> channels,
            Optional<SerialLine> serialLine) {
        this.commands = commands;
        this.modem = modem;
        this.subscription = modem.subscriptions().get(slot);
        this.line = new LineSettings(stored.factory().line());
        this.stored = stored;
        this.unsolicited = unsolicited;
        this.channels = channels;
        this.serialLine = serialLine;
        recall(stored.begin());
    }

    public Modem modem() {
        return modem;
    }

    /** The subscription this line speaks for. */
    public Subscription subscription() {
        return subscription;
    }

    public Sim sim() {
        return subscription.sim();
    }

    public Network network() {
        return subscription.network();
    }

    public PacketData packetData() {
        return subscription.packetData();
    }

    public Sockets sockets() {
        return subscription.sockets();
    }

    public Messages messages() {
        return subscription.messages();
    }

    /** Speaks for another logical slot from now on: {@code +CSUS}. */
    public void speakFor(int slot) {
        closeChannels();
        subscription = modem.subscriptions().get(slot);
        subscriptionChanged.run();
    }

    /** @param changed told after {@link #speakFor} */
    public void onSubscriptionChanged(Runnable changed) {
        subscriptionChanged = changed;
    }

    /** The names of all commands, with AT before each: what +CLAC lists. */
    public List<String> commands() {
        return commands;
    }

    /** The settings of the line itself: echo, S-registers and the like. */
    public LineSettings line() {
        return line;
    }

    public <T> T get(Setting<T> setting) {
        if (setting.profiled()) {
            String text = settings.get(setting.name());
            return text == null ? setting.initial() : setting.read(text);
        }
        Object value = memory.get(setting);
        @SuppressWarnings("unchecked") // put there by set, with this very key
        T own = value == null ? setting.initial() : (T) value;
        return own;
    }

    public <T> void set(Setting<T> setting, T value) {
        if (setting.profiled()) {
            settings.put(setting.name(), setting.write(value));
        } else {
            memory.put(setting, value);
        }
    }

    /** Z: the stored profile becomes what holds. */
    public void reset() {
        recall(stored.profile());
    }

    /** &amp;F: what holds is as it left the factory. */
    public void restoreFactory() {
        recall(stored.factory());
    }

    /** &amp;W: what holds becomes the stored profile. */
    public void store() {
        stored.profile(current());
    }

    /** The host has gone for good. */
    public void end() {
        leaving.forEach(Runnable::run);
        closeChannels();
        stored.end(current());
    }

    private StoredProfile current() {
        return new StoredProfile(line.current(), settings);
    }

    private void recall(StoredProfile profile) {
        line.recall(profile.line());
        settings.clear();
        settings.putAll(profile.settings());
    }

    /** Tells the host something unasked. */
    public void report(String information) {
        unsolicited.accept(List.of(information));
    }

    /** Tells the host something unasked that takes several lines, such as a message with its header. */
    public void report(List<String> lines) {
        unsolicited.accept(lines);
    }

    /** Makes the voices of a multiplexer on this line; empty on a line that is a channel of one. */
    public Optional<IntFunction<Voice.Maker>> channels() {
        return channels;
    }

    /** The speed of the wire behind this line; empty where it has none, and what hosts set is only kept. */
    public Optional<SerialLine> serialLine() {
        return serialLine;
    }

    /** Does something once the command line's result has gone to the host. */
    public void afterAnswer(Runnable task) {
        afterAnswer.add(task);
    }

    /** What the host is in data mode with, or has escaped from: a call to a context, for one. */
    public Optional<OnlineData> dataCall() {
        return dataCall.filter(call -> !call.over());
    }

    public void dataCall(OnlineData call) {
        dataCall = Optional.of(call);
    }

    /** @param left run when the host has gone for good */
    public void onLeaving(Runnable left) {
        leaving.add(left);
    }

    /** Remembers a logical channel the host opened, so that it does not outlive the host. */
    public void channelOpened(int channel) {
        cardChannels.add(channel);
    }

    public void channelClosed(int channel) {
        cardChannels.remove(channel);
    }

    /** Takes part in the card's toolkit for the host, with these features. */
    public void holdToolkit(byte[] features) {
        // The card may have something to say at once, and the host shall hear it.
        toolkitClaim = Optional.of(() -> {});
        toolkitClaim = Optional.of(subscription.toolkit().claim(features));
    }

    public boolean holdsToolkit() {
        return toolkitClaim.isPresent();
    }

    public void releaseToolkit() {
        toolkitClaim.ifPresent(Runnable::run);
        toolkitClaim = Optional.empty();
    }

    /** Closes what the host left open: a host that goes without a word does not close its channels. */
    public void closeChannels() {
        releaseToolkit();
        for (int channel : cardChannels) {
            sim().close(channel).onFailure(gone -> {}); // with the card, for one: then there is nothing to close
        }
        cardChannels.clear();
    }

    @Override
    public void answered() {
        if (!afterAnswer.isEmpty()) {
            List<Runnable> due = List.copyOf(afterAnswer);
            afterAnswer.clear();
            due.forEach(Runnable::run);
        }
    }

    @Override
    public ErrorReporting errorReporting() {
        return get(ERROR_REPORTING);
    }

    @Override
    public Alphabet alphabet() {
        return get(ALPHABET);
    }
}
