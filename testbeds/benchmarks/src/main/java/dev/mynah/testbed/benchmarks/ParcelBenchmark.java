package dev.mynah.testbed.benchmarks;

import dev.mynah.hal.aidl.Codec;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Decoded;
import dev.mynah.hal.parcel.ParcelForm;
import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.ImsiEncryptionInfo;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PhonebookRecordInfo;
import dev.mynah.hal.radio.sim.PinState;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Parcels of the radio HAL, in memory: what a card status costs, and how fast large ones go. What is allocated shows with
 * {@code -prof gc}: a reading makes its reader and the values, a writing into a writer that is used again makes nothing.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Thread)
public class ParcelBenchmark {
    /** As much as Android 13 to 15 take in one message, and a little less. */
    private static final int LARGE = 96_000;

    private final Release release = new Release(2);
    private final ParcelWriter writer = new ParcelWriter(ParcelForm.RPC);

    private final Codec<CardStatus> cards = release.codec(CardStatus.class);
    private final CardStatus card = card();
    private final byte[] cardParcel = written(cards, card);

    private final Codec<ImsiEncryptionInfo> keys = release.codec(ImsiEncryptionInfo.class);
    private final ImsiEncryptionInfo key =
            new ImsiEncryptionInfo("001", "01", Bytes.of(new byte[LARGE]), "id", 0, (byte) 1);
    private final byte[] keyParcel = written(keys, key);

    private final Codec<PhonebookRecordInfo> books = release.codec(PhonebookRecordInfo.class);
    private final PhonebookRecordInfo book = new PhonebookRecordInfo(
            1, "Ada", "+15550100", Collections.nCopies(LARGE / 64, "ada.lovelace@analytical.eng"), List.of());
    private final byte[] bookParcel = written(books, book);

    /** A CardStatus of IRadio 2.1 with a USIM and an ISIM. */
    private static CardStatus card() {
        return new CardStatus(
                CardStatus.STATE_PRESENT,
                PinState.DISABLED,
                0,
                -1,
                1,
                List.of(
                        application(AppStatus.APP_TYPE_USIM, "A0000000871002FFFFFFFF8907090000"),
                        application(AppStatus.APP_TYPE_ISIM, "A0000000871004FFFFFFFF8907090000")),
                "3B9F97C00A3FC6828031E073FE211F65D002341569810F21",
                "8900101000000000018",
                "89049032000001000000000000000017",
                new SlotPortMapping(0, 1),
                MultipleEnabledProfilesMode.MEP_B);
    }

    private static AppStatus application(int type, String aid) {
        return new AppStatus(
                type,
                AppStatus.APP_STATE_READY,
                PersoSubstate.READY,
                aid,
                "",
                false,
                PinState.ENABLED_VERIFIED,
                PinState.ENABLED_NOT_VERIFIED);
    }

    private static <T> byte[] written(Codec<T> codec, T value) {
        ParcelWriter parcel = new ParcelWriter(ParcelForm.RPC);
        codec.write(parcel, value);
        return parcel.toByteArray();
    }

    @Benchmark
    public int writeCardStatus() {
        cards.write(writer.clear(), card);
        return writer.length();
    }

    @Benchmark
    public Decoded<CardStatus> readCardStatus() {
        return new ParcelReader(ParcelForm.RPC, cardParcel).decode(cards::read);
    }

    @Benchmark
    public int writeCardStatusByHand() {
        HandWrittenCardStatus.write(writer.clear(), card);
        return writer.length();
    }

    @Benchmark
    public Decoded<CardStatus> readCardStatusByHand() {
        return new ParcelReader(ParcelForm.RPC, cardParcel).decode(HandWrittenCardStatus::read);
    }

    /** One array of 96,000 bytes. */
    @Benchmark
    public int writeBytes() {
        keys.write(writer.clear(), key);
        return writer.length();
    }

    @Benchmark
    public Decoded<ImsiEncryptionInfo> readBytes() {
        return new ParcelReader(ParcelForm.RPC, keyParcel).decode(keys::read);
    }

    /** 1,500 Strings of 27 units: 90,000 octets. */
    @Benchmark
    public int writeStrings() {
        books.write(writer.clear(), book);
        return writer.length();
    }

    @Benchmark
    public Decoded<PhonebookRecordInfo> readStrings() {
        return new ParcelReader(ParcelForm.RPC, bookParcel).decode(books::read);
    }

    /** 24,000 ints, one by one: nothing may be allocated for an item. */
    @Benchmark
    public int writeInts() {
        writer.clear();
        for (int i = 0; i < LARGE / 4; i++) {
            writer.int32(i);
        }
        return writer.length();
    }

    @Benchmark
    public int readInts() {
        ParcelReader reader = new ParcelReader(ParcelForm.RPC, keyParcel);
        int sum = 0;
        for (int i = 0; i < LARGE / 4; i++) {
            sum += reader.int32();
        }
        return sum;
    }
}
