package dev.mynah.hal.aidl.bird;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Default;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something of every kind. */
public record Song(
        int id,
        boolean loud,
        byte octave,
        char key,
        long length,
        String title,
        @Nullable String text,
        Bytes recording,
        Ints notes,
        AidlEnum<Voice> voice,
        List<AidlEnum<Voice>> choir,
        Perch perch,
        @Nullable Perch next,
        List<Perch> flight,
        Sound sound,
        @Since(2) @Default(-1) int tempo,
        @Since(2) @Default(7) AidlEnum<Voice> echo,
        @Since(3) List<String> singers)
        implements Parcelable {}
