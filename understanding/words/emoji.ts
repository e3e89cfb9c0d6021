/** Pictures that people send in place of words, the same in every language. */
import type { CategoryId } from '../../ledger/category.ts';
import { list } from './list.ts';

export const EMOJI: Readonly<Record<CategoryId, readonly string[]>> = {
    food: list(`
        🍕, 🍔, 🍟, 🌭, 🍿, 🥓, 🥚, 🍳, 🧇, 🥞, 🧈, 🍞, 🥐, 🥨, 🥯, 🥖, 🧀, 🥗, 🥙, 🥪,
        🌮, 🌯, 🥫, 🍖, 🍗, 🥩, 🍠, 🥟, 🥠, 🥡, 🍱, 🍘, 🍙, 🍚, 🍛, 🍜, 🦪, 🍣, 🍤, 🍥,
        🥮, 🍢, 🧆, 🥘, 🍲, 🫕, 🍝, 🥣, 🥧, 🍦, 🍧, 🍨, 🍩, 🍪, 🎂, 🍰, 🧁, 🍫, 🍬, 🍭,
        🍡, 🍮, 🍯, 🥛, 🧃, ☕, 🫖, 🍵, 🧉, 🍶, 🍾, 🍷, 🍸, 🍹, 🍺, 🍻, 🥂, 🥃, 🧊, 🥤,
        🧋, 🍏, 🍎, 🍐, 🍊, 🍋, 🍌, 🍉, 🍇, 🍓, 🫐, 🍈, 🍒, 🍑, 🥭, 🍍, 🥥, 🥝, 🍅, 🍆,
        🥑, 🥦, 🥬, 🥒, 🌶, 🌽, 🥕, 🧄, 🧅, 🥔, 🥜, 🛒, 🍽, 🍴
    `),
    transport: list(`
        🚕, 🚖, 🚗, 🚙, 🚌, 🚎, 🚐, 🚇, 🚈, 🚉, 🚊, 🚋, 🚆, 🚄, 🚅, 🚂, 🚃, 🚝, 🚞, 🚲,
        🛵, 🏍, 🛴, 🛺, 🚏, ⛽, 🅿, ⛴
    `),
    home: list(`
        🏠, 🏡, 🛋, 🛏, 🧹, 🧺, 🧽, 🪴, 🔨, 🔧, 🪑, 🚿, 🧻, 🏢
    `),
    utilities: list(`
        💡, 🔌, 📶, 💧
    `),
    clothing: list(`
        👕, 👖, 👗, 👚, 👔, 👟, 👠, 👢, 👞, 🥾, 🧥, 🧦, 🧤, 🧣, 👒, 🧢, 👜, 👛, 🎒, 👙, 🩳
    `),
    health: list(`
        💊, 💉, 🩺, 🦷, 🏥, 👓, 🩹
    `),
    fun: list(`
        🎬, 🎮, 🎟, 🎫, 🎭, 🎪, 🎤, 🎧, 🎲, 🎳, 🎯, 🎨, 🎸, 🎢
    `),
    sport: list(`
        🏋, ⚽, 🏀, 🏈, ⚾, 🎾, 🏐, 🏉, 🏸, 🏓, 🏊, 🏂, 🎿, 🧘, 🥊, 🏃
    `),
    travel: list(`
        🏨, 🧳, 🏖, 🗺, 🛫, 🛬
    `),
    pets: list(`
        🐶, 🐱, 🐕, 🐈, 🐾, 🐹, 🐰, 🐠, 🦜
    `),
    education: list(`
        📚, 📖, 🎓, 🏫, 📝
    `),
    gifts: list(`
        🎁, 💐, 🌹, 🎄
    `),
    personal: list(`
        💇, 💅, 💄, 🧴, 💈, 🧖
    `),
    family: list(`
        👶, 🍼, 🧸, 🚼
    `),
    electronics: list(`
        📱, 💻, 🖥, 🖨, 📷, 🎥, 📺, ⌚, 🔋
    `),
};
