package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.envelope.EventDownload;
import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.LocationInformation;
import dev.mynah.euicc.cat.object.ObjectTypes;
import java.util.HexFormat;

/** What an event tells, by the names steps use. */
final class EventValues {

    private EventValues() {}

    static void put(EventDownload download, Values values) {
        CatObjects told = download.more();
        told.get(ObjectTypes.LOCATION_STATUS).ifPresent(it -> values.put("status", String.valueOf(it)));
        told.get(ObjectTypes.LOCATION_INFORMATION).ifPresent(it -> location(it, "", values));
        told.get(ObjectTypes.ADDRESS).ifPresent(it -> values.put("number", it.number()));
        told.get(ObjectTypes.LANGUAGE).ifPresent(it -> values.put("language", it));
        told.get(ObjectTypes.CHANNEL_DATA_LENGTH).ifPresent(it -> values.put("length", String.valueOf(it)));
        told.get(ObjectTypes.CHANNEL_STATUS).ifPresent(it -> values.put("channel", String.valueOf(it.channel())));
        told.get(ObjectTypes.ACCESS_TECHNOLOGY)
                .ifPresent(it -> values.put("technology", HexFormat.of().formatHex(it)));
    }

    static void location(LocationInformation where, String prefix, Values values) {
        values.put(prefix + "plmn", where.plmn());
        values.put(prefix + "area", "%04X".formatted(where.area()));
        values.put(prefix + "cell", "%07X".formatted(where.cell()));
    }
}
