export { type KzRegion, kzMapAttribution, kzMapPaths, kzMapSize, kzRegions, lists } from './codes/index.ts'
export * from './engine/index.ts'
export * from './language/index.ts'
export { type Library, LibraryError, loadLibrary } from './library.ts'
