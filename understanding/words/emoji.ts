/** Pictures that people send in place of words, the same in every language. */
import type { CategoryId } from '../../ledger/category.ts';

export const EMOJI: Readonly<Record<CategoryId, readonly string[]>> = {
    food: [
        ...'🍕🍔🍟🌭🍿🥓🥚🍳🧇🥞🧈🍞🥐🥨🥯🥖🧀🥗🥙🥪🌮🌯🥫🍖🍗🥩🍠🥟🥠🥡🍱🍘🍙🍚🍛🍜🦪🍣🍤🍥🥮🍢🧆🥘🍲🫕🍝🥣🥧🍦🍧🍨🍩🍪🎂🍰🧁🍫🍬🍭🍡🍮🍯🥛🧃☕🫖🍵🧉🍶🍾🍷🍸🍹🍺🍻🥂🥃🧊🥤🧋',
        ...'🍏🍎🍐🍊🍋🍌🍉🍇🍓🫐🍈🍒🍑🥭🍍🥥🥝🍅🍆🥑🥦🥬🥒🌶🌽🥕🧄🧅🥔🥜🛒🍽🍴',
    ],
    transport: [...'🚕🚖🚗🚙🚌🚎🚐🚇🚈🚉🚊🚋🚆🚄🚅🚂🚃🚝🚞🚲🛵🏍🛴🛺🚏⛽🅿⛴'],
    home: [...'🏠🏡🛋🛏🧹🧺🧽🪴🔨🔧🪑🚿🧻🏢'],
    utilities: [...'💡🔌📶💧'],
    clothing: [...'👕👖👗👚👔👟👠👢👞🥾🧥🧦🧤🧣👒🧢👜👛🎒👙🩳'],
    health: [...'💊💉🩺🦷🏥👓🩹'],
    fun: [...'🎬🎮🎟🎫🎭🎪🎤🎧🎲🎳🎯🎨🎸🎢'],
    sport: [...'🏋⚽🏀🏈⚾🎾🏐🏉🏸🏓🏊🏂🎿🧘🥊🏃'],
    travel: [...'🏨🧳🏖🗺🛫🛬'],
    pets: [...'🐶🐱🐕🐈🐾🐹🐰🐠🦜'],
    education: [...'📚📖🎓🏫📝'],
    gifts: [...'🎁💐🌹🎄'],
    personal: [...'💇💅💄🧴💈🧖'],
    family: [...'👶🍼🧸🚼'],
    electronics: [...'📱💻🖥🖨📷🎥📺⌚🔋'],
};
