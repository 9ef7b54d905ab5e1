package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Union;

public sealed interface CellInfoRatSpecificInfo extends Union {

    record Gsm(CellInfoGsm value) implements CellInfoRatSpecificInfo {}

    record Wcdma(CellInfoWcdma value) implements CellInfoRatSpecificInfo {}

    record Tdscdma(CellInfoTdscdma value) implements CellInfoRatSpecificInfo {}

    record Lte(CellInfoLte value) implements CellInfoRatSpecificInfo {}

    record Nr(CellInfoNr value) implements CellInfoRatSpecificInfo {}

    record Cdma(CellInfoCdma value) implements CellInfoRatSpecificInfo {}
}
